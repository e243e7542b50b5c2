package cafe.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
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
    Parameters read = Parameters.parse(form);
    Parameters again = Parameters.parse(read.encoded());
    assertThat(again.encoded()).isEqualTo(read.encoded());
    assertThat(again.names()).isEqualTo(read.names());
  }

  @Property
  void whatIsEncodedIsDecoded(@ForAll String name, @ForAll String value) {
    String expected =
        new String(
            value.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            java.nio.charset.StandardCharsets.UTF_8);
    String key = "n" + name.replaceAll("\\p{Cs}", "");
    assertThat(Parameters.parse(Parameters.of(Map.of(key, value)).encoded()).first(key))
        .contains(expected);
  }

  @Provide
  Arbitrary<String> forms() {
    return Damaged.of(GOOD);
  }
}
