package cafe.build.aws.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cafe.build.config.CafeJson;
import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.Finding;
import cafe.build.doctor.signin.RegisteredClient;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class AwsClientRegisterTest {
  @Test
  void readsTheClientButNotItsSecret() throws IOException {
    RegisteredClient client =
        look(
            200,
            """
            {"UserPoolClient":{"ClientSecret":"hush","CallbackURLs":["https://a/"],"LogoutURLs":["https://b/"],
             "AllowedOAuthFlows":["implicit"],"AllowedOAuthScopes":["openid"],"ExplicitAuthFlows":["ALLOW_USER_SRP_AUTH"]}}""");
    assertThat(client)
        .isEqualTo(
            new RegisteredClient(
                true,
                Set.of("https://a/"),
                Set.of("https://b/"),
                Set.of("implicit"),
                Set.of("openid"),
                Set.of("ALLOW_USER_SRP_AUTH")));
    assertThat(client.toString()).doesNotContain("hush");
  }

  @Test
  void cannotTellWithoutThePermission() {
    assertThatExceptionOfType(CannotTellException.class)
        .isThrownBy(() -> look(400, "{\"__type\":\"AccessDeniedException\",\"message\":\"no\"}"))
        .extracting(CannotTellException::finding)
        .isEqualTo(
            Finding.unknown(
                "AWS refused: 400 AccessDeniedException",
                "credentials that allow cognito-idp:DescribeUserPoolClient (they are optional)",
                "To have this checked too, set AWS_PROFILE, or AWS_ACCESS_KEY_ID and"
                    + " AWS_SECRET_ACCESS_KEY."));
  }

  private static RegisteredClient look(int status, String json) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = json.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    try {
      URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      return new AwsClientRegister(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
              Optional.of(endpoint))
          .look(CafeJson.complete().read());
    } finally {
      server.stop(0);
    }
  }
}
