package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteObjectTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=utf-8",
    "a.css, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.mjs, text/javascript; charset=utf-8",
    "a.js.map, application/json",
    "a.wasm, application/wasm",
    "cafe.webmanifest, application/manifest+json",
    "a.SVG, image/svg+xml",
    "a.woff2, font/woff2",
    "robots.txt, text/plain; charset=utf-8",
    ".well-known/security.txt, text/plain; charset=utf-8",
    ".well-known/change-password, text/plain; charset=utf-8",
    "a.unheard-of, application/octet-stream",
    "no-extension, application/octet-stream",
  })
  void theNameTellsTheType(String path, String type) {
    assertThat(SiteFixture.object(path, "x").headers().contentType()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "callback, ' <!DOCTYPE html>', text/html; charset=utf-8",
    ".well-known/apple-app-site-association, '{\"applinks\": {}}', application/json",
    ".well-known/jwks, [], application/json",
  })
  void withoutAnExtensionTheContentTellsTheType(String path, String text, String type) {
    assertThat(SiteFixture.object(path, text).headers().contentType()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets/a.0123456789.js", "a-01234567.css", "x/a.0123456789.js.map"})
  void whatIsNamedByItsContentIsKeptForAYear(String path) {
    SiteObject asset = SiteFixture.object(path, "x");

    assertThat(asset.headers().cacheControl()).isEqualTo("public, max-age=31536000, immutable");
    assertThat(asset.phase()).isEqualTo(Phase.ASSETS);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, PAGES",
    "a.js, OTHERS",
    "robots.txt, OTHERS",
    "assets/a.0123456.js, OTHERS",
    "0123456789.js, OTHERS",
    "a.0123456789/b.js, OTHERS"
  })
  void theRestIsAskedForEachTime(String path, Phase phase) {
    SiteObject object = SiteFixture.object(path, "x");

    assertThat(object.headers().cacheControl()).isEqualTo("no-cache");
    assertThat(object.phase()).isEqualTo(phase);
  }
}
