package cafe.local.cognito;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app that shares nothing with the pool's side. */
public final class App {
  private final byte[] key;

  public App(String base32) {
    ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
    long bits = 0;
    int count = 0;
    for (int i = 0; i < base32.length(); i++) {
      char c = base32.charAt(i);
      bits = (bits << 5) | (c >= 'A' ? c - 'A' : c - '2' + 26);
      count += 5;
      if (count >= 8) {
        count -= 8;
        bytes.put((byte) (bits >> count));
      }
    }
    key = bytes.array();
  }

  /** What it shows then. */
  public String code(Instant at) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(key, "HmacSHA1"));
    byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
    int offset = hash[19] & 15;
    long number =
        ((hash[offset] & 127L) << 24)
            | ((hash[offset + 1] & 255L) << 16)
            | ((hash[offset + 2] & 255L) << 8)
            | (hash[offset + 3] & 255L);
    return String.format(Locale.ROOT, "%06d", number % 1_000_000);
  }
}
