package cafe.build.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SiteCheckTest {
  private final SiteFiles whole = new SiteFixture().assemble();

  @Test
  void aWholeSitePasses() {
    assertThatCode(() -> SiteCheck.check(whole)).doesNotThrowAnyException();
  }

  @Test
  void refusesNoFilesAtAll() {
    refuses(SiteFiles.of(Map.of()), "index.html is missing");
  }

  @Test
  void refusesAPageWhoseAssetIsMissing() {
    refuses(
        without("assets/cafe.0a286891c1.js"),
        """
        callback.html:8 refers to /assets/cafe.0a286891c1.js
          index.html:8 refers to /assets/cafe.0a286891c1.js""");
  }

  @Test
  void refusesAStylesheetWhosePictureIsMissing() {
    refuses(
        without("assets/print.78774a2cc3.css"),
        "assets/cafe.1fce6807e4.css:1 refers to /assets/print.78774a2cc3.css");
  }

  @Test
  void refusesAnEmptyFile() {
    Map<String, byte[]> files = new TreeMap<>(whole.byPath());
    files.put("assets/cafe.0a286891c1.js", new byte[0]);

    refuses(SiteFiles.of(files), "assets/cafe.0a286891c1.js is empty");
  }

  @Test
  void namesWhatAPageRefersTo() {
    SiteFiles site =
        SiteFiles.of(
            Map.of("index.html", "<a href=\"#x\"></a><use href=\"/a.svg#x\"/>".getBytes(UTF_8)));

    assertThat(SiteCheck.references(site, "index.html")).containsExactly("a.svg");
  }

  private SiteFiles without(String path) {
    Map<String, byte[]> files = new TreeMap<>(whole.byPath());
    files.remove(path);
    return SiteFiles.of(files);
  }

  private static void refuses(SiteFiles site, String problems) {
    assertThatThrownBy(() -> SiteCheck.check(site))
        .isInstanceOf(SiteException.class)
        .hasMessage(
            "dist/ holds no whole site, and nothing was sent; run mvn package first:\n  "
                + problems);
  }
}
