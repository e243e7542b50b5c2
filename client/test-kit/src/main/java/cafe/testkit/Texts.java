package cafe.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Texts as a fuzzer wants them: bytes. */
public final class Texts {
  private Texts() {}

  /** What a fuzzer begins with, and what is tried in each build. */
  public static Stream<byte[]> seeds(List<String> good) {
    return good.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of these bytes; what is no UTF-8 becomes U+FFFD. */
  public static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
