package cafe.backend.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's one style sheet, and the policy that admits it and nothing else (Content Security
 * Policy Level 3): were a value ever to become markup, it still could load and run nothing.
 */
final class Style {
  static final String CSS = read();
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + hash()
          + "'; img-src data:; base-uri 'none'; form-action 'none'";

  private Style() {}

  private static String read() {
    try (InputStream css =
        Objects.requireNonNull(Style.class.getResourceAsStream("report.css"), "report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
