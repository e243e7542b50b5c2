package cafe.local.cognito.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppClientTest {
  @Test
  void givesAPageBothFlowsAndAnHour() {
    AppClient client = AppClient.ofPage("abc", Set.of("https://cafe.example/"), Set.of());

    assertThat(client.flows()).containsExactlyInAnyOrder(Flow.CODE, Flow.IMPLICIT);
    assertThat(client.scopes()).containsExactly("openid", "email", "profile");
    assertThat(client.tokenValidity()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void acceptsAnAppsOwnScheme() {
    assertThat(AppClient.ofPage("abc", Set.of("cafe://back"), Set.of()).callbackUrls())
        .containsExactly("cafe://back");
  }

  @Test
  void refusesAnIdWithASpace() {
    assertThatThrownBy(() -> AppClient.ofPage("a b", Set.of(), Set.of()))
        .hasMessage(
            "The app client's id is \"a b\"; it must be 1 to 128 letters, digits, _ or +. Correct"
                + " it.");
  }

  @Test
  void refusesARelativeCallbackUrl() {
    assertThatThrownBy(() -> AppClient.ofPage("abc", Set.of("/callback"), Set.of()))
        .hasMessage(
            "A callback URL of the app client is \"/callback\"; it must be absolute and without a"
                + " fragment. Correct it.");
  }

  @Test
  void refusesALogoutUrlWithAFragment() {
    assertThatThrownBy(() -> AppClient.ofPage("abc", Set.of(), Set.of("https://cafe.example/#x")))
        .hasMessage(
            "A logout URL of the app client is \"https://cafe.example/#x\"; it must be absolute and"
                + " without a fragment. Correct it.");
  }

  @Test
  void refusesAScopeWithoutMeaningHere() {
    assertThatThrownBy(
            () ->
                new AppClient(
                    "abc",
                    Set.of(),
                    Set.of(),
                    Set.of(Flow.CODE),
                    Set.of("address"),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    Optional.empty()))
        .hasMessage(
            "An app client's scope is \"address\"; it must be one of [aws.cognito.signin.user.admin,"
                + " email, openid, phone, profile]. Correct it or leave it out.");
  }

  @Test
  void findsClientsById() {
    AppClient client = AppClient.ofPage("abc", Set.of(), Set.of());

    assertThat(new Clients(List.of(client)).find("abc")).contains(client);
    assertThat(new Clients(List.of(client)).find("abd")).isEmpty();
  }

  @Test
  void refusesTwoClientsWithOneId() {
    AppClient client = AppClient.ofPage("abc", Set.of(), Set.of());

    assertThatThrownBy(() -> new Clients(List.of(client, client)))
        .hasMessage("Two app clients have the id abc; each must have its own. Correct one.");
  }
}
