package cafe.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImplicitSignInTest {
  private final FakePlatform platform = new FakePlatform();
  private final List<List<String>> checked = new ArrayList<>();

  @Test
  void isBackAtItsPlaceBeforeTheCheckBegins() {
    signIn("&").begin(failure -> {});
    signIn("&id_token=i&state=s").finish(session -> {}, failure -> {});
    assertThat(checked).containsExactly(List.of("path=/%23beans&scroll=77"));
  }

  @Test
  void staysWhereItIsIfNoSignInBeganHere() {
    signIn("&id_token=i&state=s").finish(session -> {}, failure -> {});
    assertThat(checked).containsExactly(List.of());
  }

  private SignIn signIn(String address) {
    platform.address = address;
    return new ImplicitSignIn(
        Sites.good(),
        new Calls(platform, new ServerClock(platform)),
        Callback.read(platform),
        (next, refuse) -> checked.add(List.copyOf(platform.restored)));
  }
}
