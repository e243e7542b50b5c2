package cafe.backend.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a report's execution, and of its files: the hexadecimal SHA-256 of who asked and the
 * idempotency key. The same click is thus the same run, and nobody can name another's.
 *
 * @param text 64 lower-case hexadecimal digits, within the 80 characters of an execution's name
 */
public record ReportId(String text) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public ReportId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "Report id: found %d characters, expected 64 hexadecimal digits"
              .formatted(text.length()));
    }
  }

  /**
   * The id of a request.
   *
   * @param sub who asked: the {@code sub} of the id token
   * @param key the idempotency key
   */
  public static ReportId of(String sub, String key) {
    byte[] text = (sub + ":" + key).getBytes(StandardCharsets.UTF_8);
    return new ReportId(HexFormat.of().formatHex(sha256().digest(text)));
  }

  /** The id that this text is, if it is one. */
  public static Optional<ReportId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ReportId(text)) : Optional.empty();
  }

  /** Where the gathered data are in the report bucket. */
  public String gatheredKey() {
    return "gathered/" + text + ".jsonl";
  }

  /** Where the page is in the report bucket. */
  public String pageKey() {
    return "reports/" + text + ".html";
  }

  @Override
  public String toString() {
    return text;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
