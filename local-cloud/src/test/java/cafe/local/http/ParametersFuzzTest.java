package cafe.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends every service against forms and queries that no browser would send. */
class ParametersFuzzTest {
  private static final List<String> GOOD =
      List.of("username=frank&password=Latte-Art-2026%21", "a=1&a=2&b&=c", "%C3%A9=%F0%9D%84%9E+");

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] form) {
    anyFormIsReadAndWrittenTheSame(Texts.of(form));
  }

  @Property
  void anyFormIsReadAndWrittenTheSame(@ForAll("forms") String form) {
    // As it comes from the wire: a lone surrogate is no UTF-8.
    Parameters read = Parameters.parse(utf8(form));
    Parameters again = Parameters.parse(read.encoded());
    assertThat(again.encoded()).isEqualTo(read.encoded());
    assertThat(again.names()).isEqualTo(read.names());
  }

  @Property
  void whatIsEncodedIsDecoded(@ForAll String name, @ForAll String value) {
    String expected = utf8(value);
    String key = "n" + name.replaceAll("\\p{Cs}", "");
    assertThat(Parameters.parse(Parameters.of(Map.of(key, value)).encoded()).first(key))
        .contains(expected);
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<String> forms() {
    return Damaged.of(GOOD);
  }
}
