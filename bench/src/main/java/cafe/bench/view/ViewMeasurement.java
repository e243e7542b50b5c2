package cafe.bench.view;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Folders;
import cafe.bench.size.Bundles;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import cafe.local.LocalCloud;
import cafe.local.LocalCloudOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The first view of the page. */
public final class ViewMeasurement implements Measurement {
  private static final int ROUNDS = 3;

  /** The least and the most that a peer adds, of those that check or do not check signatures. */
  private static final List<String> BESIDE =
      List.of("aws-jwt-verify", "oauth4webapi", "oidc-client-ts", "aws-amplify");

  @Override
  public String name() {
    return "view";
  }

  @Override
  public String question() {
    return "What a visitor waits for";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    Lighthouse lighthouse = new Lighthouse(ground);
    Table table =
        new Table(
            "First view on a phone, Lighthouse " + lighthouse.version(),
            "page",
            "bytes",
            "requests",
            "LCP ms",
            "CLS",
            "TBT ms",
            "performance",
            "accessibility",
            "best practices",
            "SEO");
    row(table, "**Café**", looks(lighthouse, ground, ground.dist()));
    Path bundles = Bundles.of(ground, "redirect");
    for (String peer : BESIDE) {
      Path site = PageWithPeer.make(ground.dist(), bundles.resolve(peer + ".mjs"));
      try {
        row(table, "the same with " + peer + " in it", looks(lighthouse, ground, site));
      } finally {
        Folders.delete(site);
      }
    }
    return List.of(
        table.note(
            "Medians of "
                + ROUNDS
                + " looks at the local cloud's site, in its mobile setting with simulated throttling."
                + " The other rows are the same page with the script beside its own that a library"
                + " needs to sign in by redirect; what of our own script it would replace is not"
                + " taken away."));
  }

  private static List<Lighthouse.View> looks(Lighthouse lighthouse, Ground ground, Path site)
      throws IOException, InterruptedException {
    List<Lighthouse.View> looks = new ArrayList<>();
    try (LocalCloud cloud =
        LocalCloud.start(LocalCloudOptions.onFreePorts().root(ground.root()).siteFolder(site))) {
      for (int round = 0; round < ROUNDS; round++) {
        looks.add(lighthouse.view(cloud.siteUrl()));
      }
    }
    return looks;
  }

  private static void row(Table table, String page, List<Lighthouse.View> looks) {
    table.row(
        page,
        Numbers.whole(median(looks, Lighthouse.View::bytes)),
        Numbers.whole(median(looks, Lighthouse.View::requests)),
        Numbers.whole(median(looks, Lighthouse.View::largestPaintMillis)),
        Numbers.decimal(median(looks, Lighthouse.View::shift), 3),
        Numbers.whole(median(looks, Lighthouse.View::blockedMillis)),
        Numbers.whole(median(looks, Lighthouse.View::performance)),
        Numbers.whole(median(looks, Lighthouse.View::accessibility)),
        Numbers.whole(median(looks, Lighthouse.View::practices)),
        Numbers.whole(median(looks, Lighthouse.View::searchability)));
  }

  private static double median(
      List<Lighthouse.View> looks, ToDoubleFunction<Lighthouse.View> part) {
    return Numbers.median(looks.stream().mapToDouble(part).boxed().toList());
  }
}
