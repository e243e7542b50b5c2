package cafe.e2e.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Looks for a Chromium on this machine: the one that was named, then the usual places. */
final class ChromiumSearch {
  /** System property: the path of the browser to drive. */
  static final String CHROME = "cafe.chrome";

  /** System property: the path of its driver. */
  static final String CHROMEDRIVER = "cafe.chromedriver";

  private static final String MAC_APPS = "/Applications/%1$s.app/Contents/MacOS/%1$s";
  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of(MAC_APPS.formatted("Chromium")),
          Path.of(MAC_APPS.formatted("Google Chrome")));
  private static final List<Path> DRIVERS =
      List.of(
          Path.of("/usr/bin/chromedriver"),
          Path.of("/usr/lib/chromium/chromedriver"),
          Path.of("/usr/lib/chromium-browser/chromedriver"),
          Path.of("/usr/local/bin/chromedriver"),
          Path.of("/opt/homebrew/bin/chromedriver"));

  private final Function<String, Optional<String>> property;
  private final Predicate<Path> isExecutable;

  ChromiumSearch(Function<String, Optional<String>> property, Predicate<Path> isExecutable) {
    this.property = property;
    this.isExecutable = isExecutable;
  }

  /**
   * The browser to drive, if there is one.
   *
   * @throws IllegalStateException if one was named that does not exist
   */
  Optional<Chromium> find() {
    Optional<String> chrome = property.apply(CHROME);
    Optional<String> driver = property.apply(CHROMEDRIVER);
    if (chrome.isEmpty() && driver.isEmpty()) {
      return first(BROWSERS)
          .flatMap(browser -> first(DRIVERS).map(found -> new Chromium(browser, found)));
    }
    return Optional.of(named(chrome, driver));
  }

  private Chromium named(Optional<String> chrome, Optional<String> driver) {
    List<String> problems = new ArrayList<>();
    problem(CHROME, chrome).ifPresent(problems::add);
    problem(CHROMEDRIVER, driver).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "The browser for the journeys: "
              + String.join(", and ", problems)
              + ". Name both, of the same version: -D"
              + CHROME
              + "=PATH -D"
              + CHROMEDRIVER
              + "=PATH.");
    }
    return new Chromium(Path.of(chrome.orElseThrow()), Path.of(driver.orElseThrow()));
  }

  private Optional<String> problem(String name, Optional<String> value) {
    if (value.isEmpty()) {
      return Optional.of(name + " is not set");
    }
    return isExecutable.test(Path.of(value.get()))
        ? Optional.empty()
        : Optional.of(name + " is " + value.get() + ", which is no program");
  }

  private Optional<Path> first(List<Path> paths) {
    return paths.stream().filter(isExecutable).findFirst();
  }
}
