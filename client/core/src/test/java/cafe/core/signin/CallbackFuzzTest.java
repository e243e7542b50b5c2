package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
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

/** Defends against whoever writes the address that somebody follows to this page. */
class CallbackFuzzTest {
  private static final String STATE = "AAAAAAAAAAAAAAAAAAAAAA";
  private static final List<String> GOOD =
      List.of(
          "&token_type=Bearer&state=" + STATE + "&access_token=a&expires_in=3600&id_token=i.i.i",
          "error_description=a+b&error=access_denied&state=" + STATE + "&",
          "utm_source=poster&");

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] address) {
    nothingPassesWithoutThisTabsState(Texts.of(address));
  }

  @Property
  void nothingPassesWithoutThisTabsState(@ForAll("addresses") String address) {
    FakePlatform platform = new FakePlatform();
    PendingSignIn pending = PendingSignIn.create(platform);
    platform.address = address;
    Callback callback = Callback.read(platform);
    List<ReturnedTokens> passed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    callback.process(pending).to(passed::add, failure -> refused.add(failure.sentence()));
    assertThat(passed.size() + refused.size()).isEqualTo(1);
    assertThat(platform.scrubbed).isEqualTo(callback.isPresent());
    if (!passed.isEmpty()) {
      assertThat(platform.parameters(address).get("state")).isEqualTo(STATE);
      assertThat(platform.parameters(address).get("error")).isEmpty();
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    return Damaged.of(GOOD);
  }
}
