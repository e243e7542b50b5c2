package cafe.bench.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The café's site with a peer's script beside its own. */
final class PageWithPeer {
  private static final String SCRIPT = "/assets/peer.js";

  private PageWithPeer() {}

  /** A new folder with that site. */
  static Path make(Path dist, Path bundle) throws IOException {
    Path site = Files.createTempDirectory("cafe-bench-view");
    List<Path> all;
    try (Stream<Path> walk = Files.walk(dist)) {
      all = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      Path copy = site.resolve(dist.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
    Path script = site.resolve(SCRIPT.substring(1));
    Files.createDirectories(script.resolveSibling("."));
    Files.copy(bundle, script);
    Path index = site.resolve("index.html");
    String html = Files.readString(index);
    String tag = "<script type=\"module\" src=\"" + SCRIPT + "\"></script></head>";
    if (!html.contains("</head>")) {
      throw new IOException("index.html has no </head>; build the site: mvn package");
    }
    Files.writeString(index, html.replace("</head>", tag));
    return site;
  }
}
