package cafe.backend.api;

import cafe.backend.guest.Guest;
import cafe.backend.report.ListedReport;
import cafe.backend.report.ReportLink;
import cafe.backend.report.Run;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The schema {@code Me} of {@code api.yaml}. */
public final class MeJson {
  /**
   * A report with its link, if it can be read.
   *
   * @param listed as it stands on the list
   */
  public record OwnReport(ListedReport listed, Run.Status status, Optional<ReportLink> link) {}

  private MeJson() {}

  /** A guest's own. */
  public static JsonNode of(Guest guest, List<OwnReport> reports, Optional<ListedReport> last) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("sub", guest.sub())
            .put("name", guest.name())
            .put("email", guest.email())
            .put("since", guest.since().toString());
    json.setAll((ObjectNode) FavouritesJson.of(guest.favourites()));
    ArrayNode list = json.putArray("reports");
    reports.forEach(report -> put(report, list.addObject()));
    last.ifPresent(mark -> json.put("reportsNext", mark.key()));
    return json;
  }

  private static void put(OwnReport report, ObjectNode json) {
    json.put("id", report.listed().id().text())
        .put("startedAt", report.listed().startedAt().toString())
        .put("status", report.status().name());
    report
        .link()
        .ifPresent(
            signed ->
                json.put("link", signed.url())
                    .put("expiresInSeconds", signed.validity().toSeconds()));
  }
}
