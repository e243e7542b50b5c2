package cafe.bench.size;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Node;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser loads to sign somebody in. */
public final class SizeMeasurement implements Measurement {
  private static final String HOW =
      "Bytes of minified JavaScript; gzip level 9, brotli quality 11, each file by itself. Peers are"
          + " bundled by esbuild (minify, ESM, browser); their entries are in `bench/peers/`.";

  @Override
  public String name() {
    return "size";
  }

  @Override
  public String question() {
    return "What a browser loads to sign somebody in";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    return List.of(redirect(ground), inPage(ground), page(ground));
  }

  private static Table redirect(Ground ground) throws IOException, InterruptedException {
    Table table =
        new Table(
            "Redirect sign-in and one authorized call",
            "program",
            "raw",
            "gzip",
            "brotli",
            "gzip to ours",
            "flow",
            "checks",
            "lacks");
    Path ours = ground.parts().resolve("redirect-only.js");
    Weight base = weight(ours);
    if (base.raw() > 0) {
      row(table, "**Café**, `redirect-only.js`", base, base)
          .with("implicit", "state, signature, iss, aud, token_use, exp, iat, nonce, at_hash", "");
    }
    Path bundles = Bundles.of(ground, "redirect");
    for (Peer peer : byWeight(Peer.in(ground.peers().resolve("redirect")), bundles)) {
      row(table, title(ground, peer), weight(peer.bundle(bundles)), base)
          .with(peer.says("flow"), peer.says("checks"), peer.says("lacks"));
    }
    return table
        .note(HOW)
        .note(
            "Ours is the page's own code with no menu and no report around it; it also tells people in"
                + " sentences what was refused, tries again what may pass, and learns the server's"
                + " clock. amazon-cognito-identity-js cannot sign in by redirect.");
  }

  private static Table inPage(Ground ground) throws IOException, InterruptedException {
    Table table =
        new Table(
            "Sign-in inside the page, with SRP",
            "program",
            "raw",
            "gzip",
            "brotli",
            "gzip to ours",
            "signs in",
            "else",
            "lacks");
    Path ours = ground.client().resolve("sign-in.js");
    Weight base = weight(ours);
    if (base.raw() > 0) {
      row(table, "**Café**, `sign-in.js`", base, base)
          .with(
              "SRP, new password, TOTP, code by e-mail and by SMS",
              "sign-up, confirmation, forgotten password, with its dialog",
              "the check of the tokens, which is in the page's first script");
    }
    Path bundles = Bundles.of(ground, "in-page");
    for (Peer peer : byWeight(Peer.in(ground.peers().resolve("in-page")), bundles)) {
      row(table, title(ground, peer), weight(peer.bundle(bundles)), base)
          .with(peer.says("signs in"), peer.says("else"), peer.says("lacks"));
    }
    return table.note(
        "oidc-client-ts, oauth4webapi, openid-client, keycloak-js and aws-jwt-verify cannot sign in"
            + " inside the page.");
  }

  private static Table page(Ground ground) throws IOException {
    Table table =
        new Table("Every script that client/browser builds", "script", "raw", "gzip", "brotli");
    if (Files.isDirectory(ground.client())) {
      try (Stream<Path> files = Files.list(ground.client())) {
        for (Path file : files.sorted().toList()) {
          Weight weight = weight(file);
          table.row(
              "`" + file.getFileName() + "`",
              Numbers.whole(weight.raw()),
              Numbers.whole(weight.gzip()),
              Numbers.whole(weight.brotli()));
        }
      }
    }
    return table.note(
        "A first visit loads one of `cafe.js`, `cafe-code.js` and `cafe-in-page.js`, as `signIn` in"
            + " cafe.json has it, with menu and session; the others come when they are needed, such as"
            + " `returned.js` with the checks of a sign-in that comes back to `cafe.js`."
            + " docs/ARCHITECTURE.md says when.");
  }

  private static List<Peer> byWeight(List<Peer> peers, Path bundles) throws IOException {
    record Weighed(Peer peer, int gzip) {}
    List<Weighed> weighed = new ArrayList<>();
    for (Peer peer : peers) {
      weighed.add(new Weighed(peer, weight(peer.bundle(bundles)).gzip()));
    }
    return weighed.stream()
        .sorted(Comparator.comparingInt(Weighed::gzip))
        .map(Weighed::peer)
        .collect(Collectors.toList());
  }

  private static String title(Ground ground, Peer peer) {
    return peer.entry().equals("floor")
        ? peer.says("peer")
        : peer.says("peer") + " " + Node.of(ground).version(peer.entry());
  }

  private static Weight weight(Path file) throws IOException {
    return Weight.of(Files.isRegularFile(file) ? List.of(file) : List.of());
  }

  private static Row row(Table table, String program, Weight weight, Weight base) {
    return new Row(table, program, weight, base);
  }

  private record Row(Table table, String program, Weight weight, Weight base) {
    void with(String third, String fourth, String fifth) {
      table.row(
          program,
          Numbers.whole(weight.raw()),
          Numbers.whole(weight.gzip()),
          Numbers.whole(weight.brotli()),
          Numbers.times(weight.gzip(), base.gzip()),
          third,
          fourth,
          fifth);
    }
  }
}
