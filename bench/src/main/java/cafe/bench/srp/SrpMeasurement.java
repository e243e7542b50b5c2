package cafe.bench.srp;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Node;
import cafe.bench.size.Bundles;
import cafe.bench.size.Peer;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processor time that the client's part of SRP takes. */
public final class SrpMeasurement implements Measurement {
  private static final String RUNS = "25";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "srp";
  }

  @Override
  public String question() {
    return "How long SRP computes";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    Path bundles = Bundles.of(ground, "srp");
    Table table =
        new Table(
            "The client's part of one sign-in",
            "program",
            "CPU ms, median of " + RUNS,
            "to ours",
            "proofs right",
            "refuses B = 0",
            "refuses B = N");
    Path compiled = ground.parts().resolve("srp-only.js");
    double base = 0;
    if (Files.isRegularFile(compiled)) {
      JsonNode result = run(ground, compiled);
      base = result.path("medianMillis").asDouble();
      row(table, "**Café**, as compiled", result, base);
    }
    for (Peer peer : Peer.in(ground.peers().resolve("srp"))) {
      row(table, title(ground, peer), run(ground, peer.bundle(bundles)), base);
    }
    return List.of(
        table
            .note(
                "A, then the proof of the password from B, salt and secret block, in Node, bundled as"
                    + " for a browser; every run has new secrets, and a server checks every proof."
                    + " Processor time of the whole process, WebCrypto's threads included.")
            .note(
                "A client that goes on with a B that is 0 modulo N can be given a key without the"
                    + " password (RFC 5054 section 2.5.3)."));
  }

  private static JsonNode run(Ground ground, Path bundle) throws IOException, InterruptedException {
    return JSON.readTree(
        Node.of(ground)
            .script("peers/harness/measure.mjs", bundle.toString(), RUNS)
            .run()
            .output());
  }

  private static String title(Ground ground, Peer peer) {
    return peer.entry().equals("floor")
        ? peer.says("peer")
        : peer.says("peer") + " " + Node.of(ground).version(peer.entry());
  }

  private static void row(Table table, String program, JsonNode result, double base) {
    double millis = result.path("medianMillis").asDouble();
    table.row(
        program,
        Numbers.decimal(millis, 1),
        Numbers.times(millis, base),
        result.path("right").asInt() + " of " + result.path("runs").asInt(),
        yes(result.path("refusesZero")),
        yes(result.path("refusesMultiple")));
  }

  private static String yes(JsonNode value) {
    return value.asBoolean() ? "yes" : "no";
  }
}
