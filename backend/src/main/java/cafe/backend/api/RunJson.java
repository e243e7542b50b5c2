package cafe.backend.api;

import cafe.backend.report.ReportLink;
import cafe.backend.report.Run;
import cafe.backend.report.StartedRun;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** The schemas {@code StartedRun} and {@code Run} of {@code api.yaml}. */
public final class RunJson {
  private RunJson() {}

  /** What starting a run answers; its first two fields are those of StartExecution itself. */
  public static JsonNode of(StartedRun run) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("executionArn", run.executionArn())
        .put("startDate", seconds(run.startedAt()))
        .put("reportId", run.id().text());
  }

  /** How far a run is. */
  public static JsonNode of(Run run, Optional<ReportLink> link) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("reportId", run.id().text())
            .put("status", run.status().name())
            .put("step", run.step().text())
            .put("startDate", seconds(run.startedAt()));
    link.ifPresent(
        signed ->
            json.put("link", signed.url()).put("expiresInSeconds", signed.validity().toSeconds()));
    return json;
  }

  /** Seconds since 1970 with three decimals, as AWS writes times in JSON. */
  private static BigDecimal seconds(Instant instant) {
    return BigDecimal.valueOf(instant.toEpochMilli(), 3);
  }
}
