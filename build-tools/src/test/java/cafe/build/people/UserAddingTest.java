package cafe.build.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserAddingTest {
  private static final KnownUser FRANK =
      new KnownUser("frank", Optional.of("frank@cafe.example"), "CONFIRMED", true);

  private final FakeDirectory directory = new FakeDirectory();
  private final List<String> said = new ArrayList<>();
  private final UserAdding adding = new UserAdding(directory, new Random(1), said::add);

  @Test
  void letsThePoolInviteANewUserAndSaysWhatComesNext() {
    adding.run(user(Optional.of("owner"), false, false));

    assertThat(directory.changes).containsExactly("invite frank", "frank into owner");
    assertThat(said)
        .containsExactly(
            "Added frank (frank@cafe.example) in the pool, in the group owner.",
            "Next: they get an e-mail with a temporary password, and choose their own at the first"
                + " sign-in, within 7 days.",
            "No e-mail? Look into the spam folder, or add -DresetPassword -DshowPassword.");
  }

  @Test
  void printsAPasswordOnlyWhenAskedAndThenSendsNone() {
    adding.run(user(Optional.empty(), false, true));

    assertThat(directory.changes).containsExactly("create frank 20");
    assertThat(said)
        .hasSize(3)
        .startsWith("Added frank (frank@cafe.example) in the pool, a guest in no group.")
        .element(1)
        .asString()
        .matches("Temporary password \\(shown this once, not sent\\):  \\S{20}");
  }

  @Test
  void changesNothingOfAUserWhoIsThere() {
    directory.known = Optional.of(FRANK);

    assertThatThrownBy(() -> adding.run(user(Optional.of("owner"), false, false)))
        .isInstanceOf(PeopleException.class)
        .hasMessage(
            "The user frank is in the pool already (CONFIRMED, enabled), so nothing was changed. To"
                + " send them another temporary password and see that they are in owner, add"
                + " -DresetPassword.");
    assertThat(directory.changes).isEmpty();
    assertThat(said).isEmpty();
  }

  @Test
  void sendsAUserWhoIsThereAnotherPasswordWhenAsked() {
    directory.known = Optional.of(FRANK);

    adding.run(user(Optional.empty(), true, false));

    assertThat(directory.changes).containsExactly("password of frank 20", "invite again frank");
    assertThat(said)
        .startsWith(
            "Reset the password of frank (frank@cafe.example) in the pool, groups unchanged.");
  }

  @Test
  void givesNobodyAnotherPersonsAccount() {
    directory.known =
        Optional.of(new KnownUser("frank", Optional.of("else@cafe.example"), "CONFIRMED", true));

    assertThatThrownBy(() -> adding.run(user(Optional.empty(), true, false)))
        .hasMessage(
            "The user frank of the pool has another e-mail address than -Demail, so nothing was"
                + " changed. Give the address that they have, or choose another -Dname.");
    assertThat(directory.changes).isEmpty();
  }

  @Test
  void addsNobodyWhenTheGroupIsMissing() {
    assertThatThrownBy(() -> adding.run(user(Optional.of("staff"), false, false)))
        .hasMessage(
            "The group \"staff\" is not in the pool, so the user frank was not added. Give the group"
                + " that cafe.json names as ownerGroup, or leave -Dgroup out for a guest.");
    assertThat(directory.changes).isEmpty();
  }

  private static NewUser user(Optional<String> group, boolean reset, boolean show) {
    return new NewUser("frank", "frank@cafe.example", "Frank", group, reset, show);
  }
}
