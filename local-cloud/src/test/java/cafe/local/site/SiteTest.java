package cafe.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.template.SiteResource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  private static final String PAGE =
      "<!doctype html><title>Café</title>"
          + "<script type=\"application/json\" id=\"cafe-config\">{}</script>";
  private static final String SCRIPT = "console.log(1);".repeat(100);
  private static final SiteConfig CONFIG =
      SiteConfigReader.read(
          "test",
          """
          {"region": "us-east-1", "userPoolId": "us-east-1_CafeLocal",
           "clientId": "1cafelocal2client3example4", "hostedUiUrl": "http://127.0.0.1:8401",
           "apiUrl": "http://127.0.0.1:8403/prod", "cognitoIdpUrl": "http://127.0.0.1:8402"}
          """);

  @TempDir private Path folder;

  @BeforeEach
  void build() throws Exception {
    Files.createDirectories(folder.resolve("dist/assets"));
    Files.writeString(folder.resolve("dist/index.html"), PAGE);
    Files.writeString(folder.resolve("dist/callback.html"), PAGE);
    Files.writeString(folder.resolve("dist/assets/cafe.0123456789.js"), SCRIPT);
    Files.writeString(folder.resolve("secret.txt"), "no");
  }

  @Test
  void servesThePageWithItsConfiguration() throws Exception {
    Response page = get("/");
    assertThat(page.status()).isEqualTo(200);
    assertThat(text(page)).contains("id=\"cafe-config\">{\"region\":\"us-east-1\"");
    assertThat(page.headers())
        .containsEntry("Content-Type", List.of("text/html; charset=utf-8"))
        .containsEntry("Cache-Control", List.of("no-cache"))
        .containsEntry("Content-Security-Policy", List.of("script-src 'self'"));
    assertThat(text(get("/callback.html"))).isEqualTo(text(page));
  }

  @Test
  void keepsHashedFilesForAYear() throws Exception {
    assertThat(get("/assets/cafe.0123456789.js").headers())
        .containsEntry("Content-Type", List.of("text/javascript; charset=utf-8"))
        .containsEntry("Cache-Control", List.of("public, max-age=31536000, immutable"));
  }

  @Test
  void answersAMissingFileWithThePageAnd404() throws Exception {
    Response missing = get("/assets/cafe.old.js");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(text(missing)).startsWith("<!doctype html>");
  }

  @Test
  void servesNothingOutsideItsFolder() throws Exception {
    assertThat(get("/../secret.txt").status()).isEqualTo(404);
    assertThat(get("/%2e%2e/secret.txt").status()).isEqualTo(404);
  }

  @Test
  void saysHowToBuildWhatIsNotBuilt() throws Exception {
    Files.delete(folder.resolve("dist/index.html"));
    assertThat(text(get("/")))
        .isEqualTo("There is no such file, and no page to say so. Build the site: mvn package\n");
  }

  @Test
  void answers304ToWhoHasThePage() throws Exception {
    String etag = get("/").headers().getOrDefault("ETag", List.of("")).get(0);
    Response again = get("/", "If-None-Match", etag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/", "If-None-Match", "W/" + etag).status()).isEqualTo(304);
    assertThat(get("/", "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void compressesForWhoAccepts() throws Exception {
    Response gzip = get("/assets/cafe.0123456789.js", "Accept-Encoding", "gzip, deflate, br");
    assertThat(gzip.headers())
        .containsEntry("Content-Encoding", List.of("gzip"))
        .containsEntry("Vary", List.of("Accept-Encoding"));
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(SCRIPT);
    assertThat(text(get("/assets/cafe.0123456789.js", "Accept-Encoding", "gzip;q=0")))
        .isEqualTo(SCRIPT);
  }

  @Test
  void prefersTheBrotliOfTheBuild() throws Exception {
    Files.writeString(folder.resolve("dist/assets/cafe.0123456789.js.br"), "brotli");
    Response brotli = get("/assets/cafe.0123456789.js", "Accept-Encoding", "gzip, br");
    assertThat(brotli.headers()).containsEntry("Content-Encoding", List.of("br"));
    assertThat(text(brotli)).isEqualTo("brotli");
  }

  @Test
  void allowsOnlyReading() throws Exception {
    Request post = new Request("POST", URI.create("/"), Map.of(), new byte[0]);
    assertThat(site().handle(post).status()).isEqualTo(403);
  }

  private Site site() {
    return new Site(
        folder.resolve("dist"),
        CONFIG,
        new SiteResource(
            "/index.html",
            404,
            "/index.html",
            Map.of("Content-Security-Policy", "script-src 'self'")));
  }

  private Response get(String path) throws Exception {
    return site().handle(new Request("GET", URI.create(path), Map.of(), new byte[0]));
  }

  private Response get(String path, String header, String value) throws Exception {
    Map<String, List<String>> headers = Map.of(header.toLowerCase(Locale.ROOT), List.of(value));
    return site().handle(new Request("GET", URI.create(path), headers, new byte[0]));
  }

  private static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }
}
