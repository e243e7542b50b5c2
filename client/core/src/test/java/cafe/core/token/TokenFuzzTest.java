package cafe.core.token;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpResponse;
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

/** Defends against forged tokens: only what the pool signed is ever anybody's identity. */
class TokenFuzzTest {
  private static final String TOKEN = Tokens.good();
  private static final List<String> GOOD =
      List.of(TOKEN, Tokens.unsigned(), Tokens.signedWithHmac(), Tokens.signedByAnotherKey());

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] token) {
    onlyTheSignedContentPasses(Texts.of(token));
  }

  @Property
  void onlyTheSignedContentPasses(@ForAll("tokens") String token) {
    FakePlatform platform = new FakePlatform();
    platform.server =
        request -> HttpResponse.answer(200, Tokens.jwks(), platform.nowMillis, Double.NaN);
    List<String> refused = new ArrayList<>();
    List<IdToken> passed = new ArrayList<>();
    new TokenCheck(
            Sites.good(),
            new Calls(platform, new ServerClock(platform)),
            failure -> refused.add(failure.sentence()))
        .check(token, Tokens.ACCESS_TOKEN, Tokens.NONCE, passed::add);
    assertThat(passed.size() + refused.size()).isEqualTo(1);
    if (!passed.isEmpty()) {
      // The last character of a signature has bits that nothing is encoded in.
      assertThat(signed(token)).isEqualTo(signed(TOKEN));
    }
    refused.forEach(sentence -> assertThat(sentence).doesNotContain(signed(TOKEN)));
  }

  @Provide
  Arbitrary<String> tokens() {
    return Damaged.of(GOOD);
  }

  private static String signed(String token) {
    return token.substring(0, token.lastIndexOf('.'));
  }
}
