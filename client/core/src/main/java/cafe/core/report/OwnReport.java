package cafe.core.report;

import cafe.core.port.Json;

/** A report on its owner's list: {@code GET /me}. */
public final class OwnReport {
  private final Json item;

  /** That of this item of the list. */
  public OwnReport(Json item) {
    this.item = item;
  }

  /** When it was asked for: an ISO 8601 time. */
  public String startedAt() {
    return item.text("startedAt");
  }

  /** How far it is, in a word or two. */
  public String state() {
    String status = item.text("status");
    return status.equals("SUCCEEDED") ? "Ready" : status.equals("FAILED") ? "Failed" : "Being made";
  }

  /** Where it can be opened; empty if it cannot, or if the link is not safe. */
  public String link() {
    String link = item.text("link");
    return ReportStatus.isSafe(link) ? link : "";
  }

  /** How long the link works; NaN without one. */
  public double linkSeconds() {
    return item.number("expiresInSeconds");
  }
}
