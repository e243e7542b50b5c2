package cafe.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.cognito.tokens.TokenCheck;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends the API's authorizer: it lets through only what the pool has signed. */
class TokenCheckerFuzzTest {
  private static final CognitoPool POOL = CognitoFixture.start().pool;
  private static final String TOKEN =
      POOL.issueTokens("frank", CognitoFixture.CLIENT).idToken().orElseThrow();
  private static final List<String> GOOD =
      List.of(TOKEN, POOL.issueTokens("frank", CognitoFixture.CLIENT).accessToken());

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
    TokenCheck check = POOL.checker().checkIdToken(token);
    if (check instanceof TokenCheck.Valid) {
      // The last character of a signature has bits that nothing is encoded in.
      assertThat(signed(token)).isEqualTo(signed(TOKEN));
    } else {
      assertThat(check).isInstanceOf(TokenCheck.Unauthorized.class);
    }
  }

  @Provide
  Arbitrary<String> tokens() {
    return Damaged.of(GOOD);
  }

  private static String signed(String token) {
    return token.substring(0, token.lastIndexOf('.'));
  }
}
