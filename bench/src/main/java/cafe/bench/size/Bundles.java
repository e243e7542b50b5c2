package cafe.bench.size;

import cafe.bench.Ground;
import cafe.bench.process.Node;
import java.io.IOException;
import java.nio.file.Path;

/** The peers' entries as a page would load them: bundled and minified by esbuild. */
public final class Bundles {
  private Bundles() {}

  /** Bundles the entries of that kind; says where the bundles are. */
  public static Path of(Ground ground, String kind) throws IOException, InterruptedException {
    Path target = ground.work().resolve("peers").resolve(kind);
    Node.of(ground).script("peers/bundle.mjs", "peers/" + kind, target.toString()).run();
    return target;
  }
}
