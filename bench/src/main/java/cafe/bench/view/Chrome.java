package cafe.bench.view;

import cafe.bench.SkippedException;
import cafe.bench.process.Programs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that Lighthouse drives. */
final class Chrome {
  static final String FLAGS =
      "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
          + " --disable-background-networking --disable-component-update --disable-sync";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Chrome() {}

  /**
   * Its path: the one that cafe.chrome or CHROME_PATH names, or the first on the PATH.
   *
   * @throws SkippedException if there is none
   */
  static String path() {
    return Stream.concat(
            Stream.of(
                    Optional.ofNullable(System.getProperty("cafe.chrome")),
                    Optional.ofNullable(System.getenv("CHROME_PATH")))
                .flatMap(Optional::stream),
            NAMES.stream().flatMap(name -> Programs.onPath(name).stream()).map(Object::toString))
        .findFirst()
        .orElseThrow(
            () ->
                new SkippedException(
                    "there is no Chromium; install one, or name it with -Dcafe.chrome=PATH."));
  }
}
