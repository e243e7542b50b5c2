package cafe.core.report;

import cafe.core.port.Parameters;
import cafe.core.port.Platform;

/**
 * An order that is under way: one per click, with a key that stays the same through retries,
 * reloads and a new sign-in.
 */
public final class ReportOrder {
  /** Where it is kept. */
  public static final String STORED_AS = "cafe.report";

  /** 22 characters of base64url; the API wants 16 at least. */
  private static final int KEY_BYTES = 16;

  private final Parameters kept;

  private ReportOrder(Parameters kept) {
    this.kept = kept;
  }

  /** A new one of this user. */
  static ReportOrder create(Platform platform, String subject) {
    return new ReportOrder(
        platform
            .parameters("")
            .with("subject", subject)
            .with("key", platform.base64Url(platform.randomBytes(KEY_BYTES), KEY_BYTES)));
  }

  /** The one under way; one without a key if this user has none. */
  static ReportOrder kept(Platform platform, String subject) {
    Parameters kept = platform.parameters(platform.tab().get(STORED_AS));
    return new ReportOrder(kept.get("subject").equals(subject) ? kept : platform.parameters(""));
  }

  /** Drops the one under way, whoever's it is. */
  public static void forget(Platform platform) {
    platform.tab().put(STORED_AS, "");
  }

  /** The order was started under this id. */
  void startedAs(String reportId) {
    kept.with("reportId", reportId);
  }

  /** Keeps it for as long as the browser lets it. */
  void keep(Platform platform) {
    platform.tab().put(STORED_AS, kept.encoded());
  }

  /** Empty if none is under way. */
  String key() {
    return kept.get("key");
  }

  /** Empty as long as the server has not named it. */
  String reportId() {
    return kept.get("reportId");
  }
}
