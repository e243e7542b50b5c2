package cafe.build.config;

import static cafe.build.config.Refusal.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule about the page: a value that passes, and the same file with that one changed. */
class PageRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback.html",
        "//evil.example",
        "/callback.html?a=b",
        "/../x.html",
        "/a/",
        "/a.php",
        "/assets/a.html",
        "https://cafe.example/callback.html"
      })
  void refusesARedirectPathThatIsNoPageOfTheSite(String path) {
    refuses(
        CafeJson.complete().withText("redirectPath", path),
        "cafe.json:11 \"redirectPath\"",
        Quoted.of(path),
        "a path of the site: \"/\", or a page such as \"/callback.html\"",
        "write the path that is registered with the app client, without host and query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/signed-in", "/shop/callback.html"})
  void takesARedirectPathThatIsAPageOfTheSite(String path) {
    assertThat(CafeJson.complete().withText("redirectPath", path).read().redirectPath())
        .isEqualTo(path);
  }

  @Test
  void refusesALogoutPathOnAnotherHost() {
    refuses(
        CafeJson.complete().withText("logoutPath", "https://evil.example"),
        "cafe.json:12 \"logoutPath\"",
        "\"https://evil.example\"",
        "a path of the site: \"/\", or a page such as \"/sign-out.html\"",
        "write the path that is registered with the app client, without host and query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"session", "local", "memory"})
  void takesThreeKindsOfStorage(String storage) {
    assertThat(CafeJson.complete().withText("storage", storage).read().storage())
        .isEqualTo(storage);
  }

  @Test
  void refusesAnUnknownStorage() {
    refuses(
        CafeJson.complete().withText("storage", "cookie"),
        "cafe.json:13 \"storage\"",
        "\"cookie\"",
        "\"session\", \"local\" or \"memory\"",
        "write one of the three, or leave \"storage\" out for \"session\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "owner", "café-Besitzer:innen"})
  void takesAGroupOrNone(String group) {
    assertThat(CafeJson.complete().withText("ownerGroup", group).read().ownerGroup())
        .isEqualTo(group);
  }

  @Test
  void refusesAGroupWithALineSeparatorInIt() {
    refuses(
        CafeJson.complete().withText("ownerGroup", "own\u2028er"),
        "cafe.json:14 \"ownerGroup\"",
        "\"own\\u2028er\"",
        "a group's name without spaces, at most 128 characters; \"\" for everybody signed in",
        "copy the group's name from the Cognito console");
  }

  @Test
  void shortensALongValue() {
    refuses(
        CafeJson.complete().withText("ownerGroup", "x".repeat(129)),
        "cafe.json:14 \"ownerGroup\"",
        "\"" + "x".repeat(100) + "\"... (129 characters)",
        "a group's name without spaces, at most 128 characters; \"\" for everybody signed in",
        "copy the group's name from the Cognito console");
  }
}
