package cafe.backend.report;

import java.time.Duration;
import java.time.Instant;

/**
 * A presigned link: whoever has it may read this one report until it expires.
 *
 * @param expiresAt at the latest; the keys that signed it may end before
 */
public record ReportLink(String url, Duration validity, Instant expiresAt) {
  /** Names the expiry, never the link. */
  @Override
  public String toString() {
    return "ReportLink[expiresAt=" + expiresAt + "]";
  }
}
