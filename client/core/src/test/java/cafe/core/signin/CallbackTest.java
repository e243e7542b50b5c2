package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import org.junit.jupiter.api.Test;

class CallbackTest {
  private static final String STATE = "AAAAAAAAAAAAAAAAAAAAAA";

  private final FakePlatform platform = new FakePlatform();
  private final PendingSignIn pending = PendingSignIn.create(platform);

  @Test
  void readsTheTokensInAnyOrder() {
    Callback callback =
        read("&token_type=Bearer&state=" + STATE + "&access_token=a&expires_in=3600&id_token=i");
    assertThat(Sites.value(callback.process(pending))).isNotNull();
  }

  @Test
  void scrubsTheAddressAtOnce() {
    assertThat(read("&id_token=i").isPresent()).isTrue();
    assertThat(platform.scrubbed).isTrue();
  }

  @Test
  void leavesAnOrdinaryAddressAlone() {
    assertThat(read("utm_source=poster&beans").isPresent()).isFalse();
    assertThat(platform.scrubbed).isFalse();
  }

  @Test
  void refusesAnotherState() {
    refuses(
        "&id_token=i&access_token=a&state=another",
        "state",
        "Sign-in refused: the answer belongs to another sign-in. Please sign in again.");
  }

  @Test
  void refusesAMissingState() {
    refuses(
        "&id_token=i&access_token=a",
        "state",
        "Sign-in refused: the answer belongs to another sign-in. Please sign in again.");
  }

  @Test
  void refusesWhatIsInQueryAndFragmentBoth() {
    refuses(
        "id_token=j&id_token=i&state=" + STATE,
        "repeated",
        "Sign-in refused: the answer says something twice. Please sign in again.");
  }

  @Test
  void tellsThatSomebodyDidNotFinishSigningIn() {
    refuses(
        "error_description=Call+this+number&error=access_denied&state=" + STATE + "&",
        "access_denied",
        "You did not finish signing in. Please sign in again.");
  }

  @Test
  void tellsTheCodeOfAnotherErrorButNotItsDescription() {
    refuses(
        "error_description=Call+this+number&error=invalid_scope&state=" + STATE + "&",
        "sign_in_error",
        "The sign-in page reported invalid_scope. Please sign in again.");
  }

  @Test
  void doesNotTellAnErrorThatAnotherSiteMadeUp() {
    refuses(
        "error=call_this_number&state=another&",
        "state",
        "Sign-in refused: the answer belongs to another sign-in. Please sign in again.");
  }

  private Callback read(String parameters) {
    platform.address = parameters;
    return Callback.read(platform);
  }

  private void refuses(String parameters, String code, String sentence) {
    assertThat(Sites.failure(read(parameters).process(pending)).code()).isEqualTo(code);
    assertThat(Sites.failure(read(parameters).process(pending)).sentence()).isEqualTo(sentence);
  }
}
