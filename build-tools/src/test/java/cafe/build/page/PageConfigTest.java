package cafe.build.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.config.CafeJson;
import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageConfigTest {
  private static final String PAGE =
      "<head><script type=\"application/json\" id=\"cafe-config\">{}</script>"
          + "<script type=\"module\" src=\"/cafe.js\"></script></head>";

  @Test
  void putsTheConfigurationIntoItsElement() {
    SiteConfig config = CafeJson.complete().read();

    assertThat(PageConfig.inject(PAGE, config)).isEqualTo(PAGE.replace("{}", config.toJson()));
  }

  @Test
  void takesTheAttributesInAnyOrderAndCase() {
    String page = "<SCRIPT id=cafe-config type=application/json></SCRIPT>";

    assertThat(PageConfig.injectJson(page, "{1}"))
        .isEqualTo("<SCRIPT id=cafe-config type=application/json>{1}</SCRIPT>");
  }

  @Test
  void replacesWhatWasInjectedBefore() {
    SiteConfig one = CafeJson.complete().read();
    SiteConfig other = CafeJson.complete().withText("ownerGroup", "</script>$1\\\\").read();

    String twice = PageConfig.inject(PageConfig.inject(PAGE, other), one);

    assertThat(twice).isEqualTo(PageConfig.inject(PAGE, one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"</script><script>alert(1)</script>", "<!--<script>", "]]>", "$0&lt;"})
  void markupInAValueStaysInItsElementAndIsReadBack(String group) {
    SiteConfig config = CafeJson.complete().withText("ownerGroup", group).read();

    String page = PageConfig.inject(PAGE, config);

    assertThat(page.split("</script>", -1)).hasSize(3);
    assertThat(page).doesNotContain("<!--");
    assertThat(SiteConfigReader.read("page", content(page))).isEqualTo(config);
  }

  @Test
  void lineSeparatorsOfJavaScriptAreEscaped() {
    assertThat(PageConfig.injectJson(PAGE, "{\"a\":\"\u2028\u2029\"}"))
        .contains(">{\"a\":\"\\u2028\\u2029\"}</script>");
  }

  @Test
  void refusesAPageWithoutTheElement() {
    refuses("<head></head>", 0);
  }

  @Test
  void refusesAPageWithTwoSuchElements() {
    refuses(PAGE + PAGE, 2);
  }

  @Test
  void refusesAnElementThatWouldRun() {
    refuses(PAGE.replace("application/json", "text/javascript"), 1);
  }

  private static void refuses(String page, int found) {
    assertThatThrownBy(() -> PageConfig.injectJson(page, "{}"))
        .isInstanceOf(SiteException.class)
        .hasMessage(
            "The page has no place for its configuration: found "
                + found
                + " elements with the id cafe-config, expected one "
                + "<script type=\"application/json\" id=\"cafe-config\">{}</script>; "
                + "correct index.html.");
  }

  private static String content(String page) {
    Matcher block = Pattern.compile("id=\"cafe-config\">(.*?)</script>").matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
