package cafe.core.token;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import cafe.core.testing.Tokens;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends against an answer in the place of the pool's keys: a captive portal's, half of one. */
class JwksFuzzTest {
  private static final List<String> GOOD =
      List.of(Tokens.jwks(), "{\"keys\":[]}", "[1,2]", "<!doctype html>");

  private final Jws jws = Sites.value(Jws.parse(Tokens.signedByAnotherKey(), new FakePlatform()));

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] keys) {
    noAnswerVerifiesWhatAnotherKeySigned(Texts.of(keys));
  }

  @Property
  void noAnswerVerifiesWhatAnotherKeySigned(@ForAll("answers") String keys) {
    FakePlatform platform = new FakePlatform();
    List<Object> verified = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Jwks.process(FakePlatform.answer(200, keys), platform)
        .then(set -> set.keyFor(jws))
        .to(
            key ->
                key.verify(
                    jws, platform, verified::add, failure -> refused.add(failure.sentence())),
            failure -> refused.add(failure.sentence()));
    assertThat(verified).isEmpty();
    assertThat(refused).hasSize(1);
  }

  @Provide
  Arbitrary<String> answers() {
    return Damaged.of(GOOD);
  }
}
