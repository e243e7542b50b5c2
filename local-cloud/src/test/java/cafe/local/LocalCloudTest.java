package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.http.LocalServer;
import cafe.local.http.PortTakenException;
import cafe.local.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCloudTest {
  private final RunningCloud running = RunningCloud.shared();
  private final LocalCloud cloud = running.cloud();

  @Test
  void servesTheMenuToAnybody() throws Exception {
    for (String route : List.of("/products", "/products/on_offer", "/bean_products")) {
      HttpResponse<String> menu = running.get(cloud.apiUrl() + route);
      assertThat(menu.statusCode()).as(menu.body()).isEqualTo(200);
      assertThat(menu.headers().firstValue("x-amzn-RequestId")).isPresent();
    }
  }

  @Test
  void tellsTheSiteItsPlaces() {
    assertThat(cloud.cafeJson())
        .containsEntry("hostedUiUrl", cloud.hostedUiUrl().toString())
        .containsEntry("cognitoIdpUrl", cloud.cognitoIdpUrl().toString())
        .containsEntry("apiUrl", cloud.apiUrl().toString())
        .containsEntry("issuer", cloud.pool().issuer().toString())
        .containsEntry("ownerGroup", "owner");
  }

  @Test
  void allowsThePageToTalkToItsOriginsAndToNoOther() throws Exception {
    String policy =
        running
            .get(cloud.siteUrl() + "/")
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();
    assertThat(policy)
        .contains(
            "connect-src 'self' %s %s %s;"
                .formatted(
                    cloud.hostedUiUrl(),
                    cloud.cognitoIdpUrl(),
                    cloud.apiUrl().resolve("/").toString().replaceFirst("/$", "")))
        .doesNotContain("amazon");
  }

  @Test
  void answersThePreflightOfItsSite() throws Exception {
    HttpResponse<String> answer =
        running.send(
            RunningCloud.request(cloud.apiUrl() + "/create_report")
                .header("Origin", cloud.siteUrl().toString())
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .contains(cloud.siteUrl().toString());
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Authorization", "Idempotency-Key");
  }

  @Test
  void servesThePoolsKeys() throws Exception {
    String keys = cloud.pool().issuer() + "/.well-known/jwks.json";
    assertThat(running.get(keys).body()).contains("\"kty\":\"RSA\"");
  }

  @Test
  void failsClearlyWhereAGivenPortIsTaken() throws Exception {
    try (LocalServer other = LocalServer.start("other", 0, request -> Response.empty())) {
      int port = other.origin().getPort();
      LocalCloudOptions options = LocalCloudOptions.onFreePorts().port(Service.INBOX, port);
      assertThatThrownBy(() -> LocalCloud.start(options))
          .isInstanceOf(PortTakenException.class)
          .hasMessage(
              "The inbox cannot listen on 127.0.0.1:%d: another process has that port. End it, or"
                      .formatted(port)
                  + " give another port with -Dcafe.port.inbox=PORT (0 takes any free one).");
    }
  }

  @Test
  void aDefaultPortThatIsTakenGivesWay() throws Exception {
    Ports ports = new Ports(Map.of());
    try (LocalServer first = ports.open(Service.SITE, LocalCloudTest::site);
        LocalServer second = ports.open(Service.SITE, LocalCloudTest::site)) {
      assertThat(second.origin().getPort()).isGreaterThan(first.origin().getPort());
      assertThat(ports.notes())
          .singleElement()
          .asString()
          .isEqualTo(
              "Port 8400 is taken by another process, so site is on %d."
                  .formatted(second.origin().getPort()));
    }
  }

  @Test
  void saysWhereItLookedForTheProject(@TempDir Path folder) {
    LocalCloudOptions options = LocalCloudOptions.onFreePorts().root(folder);
    assertThatThrownBy(() -> LocalCloud.start(options))
        .hasMessage(
            "The local cloud cannot start: there is no backend/cloud/cafe.yaml in "
                + folder
                + " or above it. Start it inside the project, or say where that is with"
                + " -Dcafe.root=FOLDER.");
  }

  @Test
  void printsWhereEverythingIs() {
    String banner = Banner.of(cloud, LocalCloudOptions.standard(), 2.34);
    assertThat(banner)
        .contains("The café is open at  " + cloud.siteUrl() + "  (started in 2.3 s)")
        .contains("frank Latte-Art-2026!")
        .contains(cloud.inboxUrl().toString(), cloud.statesUrl().toString())
        .contains("Ctrl-C ends everything.");
  }

  @Test
  void everyServiceHasAnOriginOfItsOwn() {
    List<URI> origins =
        List.of(
            cloud.siteUrl(),
            cloud.hostedUiUrl(),
            cloud.cognitoIdpUrl(),
            cloud.apiUrl(),
            cloud.s3Url(),
            cloud.inboxUrl(),
            cloud.dynamoDbUrl(),
            cloud.statesUrl());
    assertThat(origins.stream().map(URI::getPort)).doesNotHaveDuplicates();
  }

  private static LocalServer site(int port) throws IOException {
    return LocalServer.start("site", port, request -> Response.empty());
  }
}
