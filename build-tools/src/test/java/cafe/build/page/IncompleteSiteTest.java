package cafe.build.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.config.CafeJson;
import cafe.build.config.SiteConfig;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncompleteSiteTest {
  @Test
  void refusesAPageWithoutTheScriptForTheWayToSignIn() {
    SiteConfig inPage = CafeJson.complete().withText("signIn", "in-page").read();

    assertThatThrownBy(() -> new SiteFixture().assemble(inPage))
        .isInstanceOf(SiteException.class)
        .hasMessageStartingWith(
            "The page has no script for \"signIn\": \"in-page\": found <script ")
        .hasMessageEndingWith(
            ", expected the attributes src and data-in-page; correct index.html.");
  }

  @Test
  void refusesAReferenceToAMissingFile() {
    refuses(
        new SiteFixture().without("img/shop.png"),
        """
        print.css:1 refers to img/shop.png
          cafe.css:1 refers to img/shop.png
          more.html:1 refers to /img/shop.png
          index.html:15 refers to img/shop.png
          index.html:15 refers to /img/shop.png\
        """);
  }

  @Test
  void refusesAPageWithoutAPlaceForTheConfiguration() {
    refuses(
        new SiteFixture().replacing("index.html", "id=\"cafe-config\"", "id=\"config\""),
        "index.html has no element with the id cafe-config");
  }

  @Test
  void refusesASiteWithoutItsClient() {
    refuses(new SiteFixture().withoutClient(), "cafe.js is missing; build client/browser first");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses(new SiteFixture().withClient(""), "cafe.js is empty");
  }

  @Test
  void refusesAnEmptyInputNamingAllThatIsMissing() {
    assertThatThrownBy(
            () ->
                SiteAssembly.assemble(
                    SiteFiles.of(Map.of()), SiteFiles.of(Map.of()), CafeJson.complete().read()))
        .hasMessage(
            """
            The site is not complete, and dist/ was left as it was:
              index.html is missing; build web-src first
              cafe.js is missing; build client/browser first\
            """);
  }

  @Test
  void refusesAFileInThePlaceOfTheCallback() {
    refuses(
        new SiteFixture().with("callback.html", "mine"),
        "callback.html is a file of its own, not a copy of index.html");
  }

  @Test
  void refusesStylesheetsThatImportEachOther() {
    assertThatThrownBy(() -> new SiteFixture().with("print.css", "@import 'cafe.css';").assemble())
        .isInstanceOf(SiteException.class)
        .hasMessage(
            "These files refer to each other in a circle, so none can be named by its content: "
                + "cafe.css -> print.css; break the circle.");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    SiteFiles page =
        SiteFiles.of(Map.of("index.html", "<p>Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));

    assertThatThrownBy(
            () -> SiteAssembly.assemble(page, SiteFiles.of(Map.of()), CafeJson.complete().read()))
        .hasMessage("index.html is not UTF-8; save it again in UTF-8.");
  }

  private static void refuses(SiteFixture fixture, String problems) {
    assertThatThrownBy(fixture::assemble)
        .isInstanceOf(SiteException.class)
        .hasMessage("The site is not complete, and dist/ was left as it was:\n  " + problems);
  }
}
