package cafe.build.page;

import static cafe.build.page.SiteFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.config.CafeJson;
import cafe.build.config.SiteConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAssemblyTest {
  @Test
  void namesAssetsByTheirContentAndLeavesKnownNamesAlone() {
    assertThat(new SiteFixture().assemble().byPath().keySet())
        .containsExactly(
            ".well-known/security.txt",
            "assets/cafe-code.f2ae6bd066.js",
            "assets/cafe.0a286891c1.js",
            "assets/cafe.1fce6807e4.css",
            "assets/favicon.900fbe9342.svg",
            "assets/img/shop.7692c3ad35.png",
            "assets/img/shop@2x.3fc4ccfe74.png",
            "assets/more.1d16f5b98f.js",
            "assets/more.cd30b2319c.html",
            "assets/pictures.923676bfc0.svg",
            "assets/print.78774a2cc3.css",
            "cafe.webmanifest",
            "callback.html",
            "index.html",
            "robots.txt");
  }

  @Test
  void rewritesEveryReferenceOfAPageAndNothingElse() {
    assertThat(text(new SiteFixture().assemble(), "index.html"))
        .isEqualTo(
            """
            <!doctype html>
            <html lang="en">
              <head>
                <link rel="icon" href="/assets/favicon.900fbe9342.svg">
                <link rel="stylesheet" href="/assets/cafe.1fce6807e4.css">
                <link rel="manifest" href="cafe.webmanifest">
                <script type="application/json" id="cafe-config">%s</script>
                <script type="module" src="/assets/cafe.0a286891c1.js" \
            data-implicit="/assets/cafe.0a286891c1.js" data-code="/assets/cafe-code.f2ae6bd066.js"></script>
                <script type="text/plain" id="lazy-more" src="/assets/more.1d16f5b98f.js" \
            data-page="/assets/more.cd30b2319c.html"></script>
              </head>
              <body>
                <!-- href="/not-there.svg" -->
                <a href="#menu">Menu</a> <a href="https://example.com/">Elsewhere</a> <a href="/">Home</a>
                <svg><use href="/assets/pictures.923676bfc0.svg#cup"></use></svg>
                <img src='/assets/img/shop.7692c3ad35.png' \
            srcset="/assets/img/shop.7692c3ad35.png 1x, /assets/img/shop@2x.3fc4ccfe74.png 2x" alt="">
              </body>
            </html>
            """
                .formatted(CafeJson.complete().read().toJson()));
  }

  @Test
  void beginsWithTheScriptForTheWayToSignIn() {
    SiteFiles site =
        new SiteFixture().assemble(CafeJson.complete().withText("signIn", "code").read());

    assertThat(text(site, "index.html"))
        .contains("<script type=\"module\" src=\"/assets/cafe-code.f2ae6bd066.js\" data-implicit=");
  }

  @Test
  void aPieceThatAScriptFetchesIsNamedByItsContentAndHasItsReferencesRewritten() {
    assertThat(text(new SiteFixture().assemble(), "assets/more.cd30b2319c.html"))
        .isEqualTo("<p><img src=\"/assets/img/shop.7692c3ad35.png\" alt=\"\">");
  }

  @Test
  void rewritesTheReferencesOfAStylesheet() {
    SiteFiles site = new SiteFixture().assemble();

    assertThat(text(site, "assets/cafe.1fce6807e4.css"))
        .isEqualTo(
            "/* url(no.png) */ @import \"/assets/print.78774a2cc3.css\"; "
                + "a { background: url('/assets/img/shop.7692c3ad35.png') }");
    assertThat(text(site, "assets/print.78774a2cc3.css"))
        .isEqualTo(
            "p::before { content: 'url(no.png)' } "
                + "b { cursor: url( /assets/img/shop.7692c3ad35.png ) }");
  }

  @Test
  void rewritesTheIconsOfAManifest() {
    assertThat(text(new SiteFixture().assemble(), "cafe.webmanifest"))
        .isEqualTo("{\"icons\": [{\"src\": \"/assets/favicon.900fbe9342.svg\"}]}");
  }

  @Test
  void aChangedPictureRenamesTheStylesheetsThatShowIt() {
    SiteFiles site = new SiteFixture().with("img/shop.png", "another").assemble();

    assertThat(site.byPath().keySet())
        .doesNotContain("assets/cafe.1fce6807e4.css", "assets/print.78774a2cc3.css")
        .contains("assets/pictures.923676bfc0.svg");
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    Map<String, byte[]> again = new SiteFixture().assemble().byPath();

    assertThat(new SiteFixture().assemble().byPath())
        .hasSameSizeAs(again)
        .allSatisfy((path, bytes) -> assertThat(bytes).isEqualTo(again.get(path)));
  }

  @Test
  void anotherConfigurationChangesThePagesAlone() {
    SiteConfig other = CafeJson.complete().withText("ownerGroup", "staff").read();
    Map<String, byte[]> before = new SiteFixture().assemble().byPath();

    Map<String, byte[]> after = new SiteFixture().assemble(other).byPath();

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(path -> !java.util.Arrays.equals(after.get(path), before.get(path)))
        .containsExactly("callback.html", "index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signed-in", "/shop/callback.html"})
  void theSiteAnswersWhereCognitoReturnsTo(String path) {
    SiteFiles site =
        new SiteFixture().assemble(CafeJson.complete().withText("redirectPath", path).read());

    assertThat(text(site, path.substring(1))).isEqualTo(text(site, "index.html"));
    assertThat(text(site, "callback.html")).isEqualTo(text(site, "index.html"));
  }

  @Test
  void pagesMayReferToEachOther() {
    SiteFiles site =
        new SiteFixture()
            .with("about.html", "<a href=\"/\">Home</a>")
            .replacing("index.html", "\"/\">Home", "\"about.html\">About")
            .assemble();

    assertThat(text(site, "index.html")).contains("href=\"about.html\"");
    assertThat(text(site, "about.html")).isEqualTo("<a href=\"/\">Home</a>");
  }
}
