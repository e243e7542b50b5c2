package cafe.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChromiumSearchTest {
  private static final Map<String, String> NAMED =
      Map.of("cafe.chrome", "/opt/c/chrome", "cafe.chromedriver", "/opt/c/driver");

  @Test
  void takesTheBrowserThatWasNamed() {
    assertThat(search(NAMED, "/opt/c/chrome", "/opt/c/driver", "/usr/bin/chromium").find())
        .contains(new Chromium(Path.of("/opt/c/chrome"), Path.of("/opt/c/driver")));
  }

  @Test
  void refusesANamedBrowserThatDoesNotExist() {
    assertThatThrownBy(() -> search(NAMED, "/opt/c/driver", "/usr/bin/chromium").find())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The browser for the journeys: cafe.chrome is /opt/c/chrome, which is no program. Name"
                + " both, of the same version: -Dcafe.chrome=PATH -Dcafe.chromedriver=PATH.");
  }

  @Test
  void refusesABrowserNamedWithoutItsDriver() {
    assertThatThrownBy(() -> search(Map.of("cafe.chrome", "/opt/c/chrome"), "/opt/c/chrome").find())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The browser for the journeys: cafe.chromedriver is not set. Name both, of the same"
                + " version: -Dcafe.chrome=PATH -Dcafe.chromedriver=PATH.");
  }

  @Test
  void findsDebiansChromium() {
    assertThat(search(Map.of(), "/usr/bin/chromium", "/usr/bin/chromedriver").find())
        .contains(new Chromium(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver")));
  }

  @Test
  void findsNothingWithoutADriver() {
    assertThat(search(Map.of(), "/usr/bin/chromium").find()).isEmpty();
  }

  private static ChromiumSearch search(Map<String, String> properties, String... programs) {
    Set<String> there = Set.of(programs);
    return new ChromiumSearch(
        name -> Optional.ofNullable(properties.get(name)), path -> there.contains(path.toString()));
  }
}
