package cafe.local.cognito.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.cognito.TestClock;
import org.junit.jupiter.api.Test;

class UsersTest {
  private static final Profile FRANK = new Profile("frank", "Frank", "frank@cafe.example");
  private static final String PASSWORD = "Latte-Art-2026!";

  private final Users users = new Users("AbCdEf123", PasswordPolicy.ofLength(12), new TestClock());

  @Test
  void createsAUserWhoMustChangeThePassword() {
    User frank = users.create(FRANK, PASSWORD);

    assertThat(frank.status()).isEqualTo(UserStatus.FORCE_CHANGE_PASSWORD);
    assertThat(frank.sub()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(users.findBySub(frank.sub())).contains(frank);
    assertThat(users.findBySub("another")).isEmpty();
  }

  @Test
  void confirmsAUserBySettingAPassword() {
    users.create(FRANK, PASSWORD);

    User frank = users.setPassword("frank", "Espresso-2026!");

    assertThat(frank.status()).isEqualTo(UserStatus.CONFIRMED);
    assertThat(frank.password().matches("Espresso-2026!")).isTrue();
    assertThat(frank.password().matches(PASSWORD)).isFalse();
  }

  @Test
  void findsByNameOrEmailInAnyCase() {
    User frank = users.create(FRANK, PASSWORD);

    assertThat(users.find("FRANK")).contains(frank);
    assertThat(users.find("Frank@Cafe.Example")).contains(frank);
    assertThat(users.find("fran")).isEmpty();
  }

  @Test
  void addsToAGroupOnce() {
    users.create(FRANK, PASSWORD);
    users.addToGroup("frank", "owner");
    users.addToGroup("frank", "owner");

    assertThat(users.addToGroup("frank", "baristas").groups()).containsExactly("owner", "baristas");
  }

  @Test
  void refusesANameThatIsTaken() {
    users.create(FRANK, PASSWORD);

    assertThatThrownBy(() -> users.create(new Profile("Frank", "F", "f@cafe.example"), PASSWORD))
        .isInstanceOf(UserPoolException.class)
        .hasMessage("User account already exists")
        .extracting("code")
        .isEqualTo("UsernameExistsException");
  }

  @Test
  void refusesAnEmailThatIsTaken() {
    users.create(FRANK, PASSWORD);

    assertThatThrownBy(() -> users.create(new Profile("fran", "F", "frank@cafe.example"), PASSWORD))
        .hasMessage("An account with the email already exists.")
        .extracting("code")
        .isEqualTo("AliasExistsException");
  }

  @Test
  void refusesAWeakPassword() {
    assertThatThrownBy(() -> users.create(FRANK, "short"))
        .hasMessage("Password did not conform with policy: Password not long enough")
        .extracting("code")
        .isEqualTo("InvalidPasswordException");
  }

  @Test
  void refusesToChangeWhoDoesNotExist() {
    assertThatThrownBy(() -> users.addToGroup("nobody", "owner"))
        .hasMessage("User does not exist.")
        .extracting("code")
        .isEqualTo("UserNotFoundException");
  }

  @Test
  void refusesAUsernameThatLooksLikeAnEmail() {
    assertThatThrownBy(() -> new Profile("frank@cafe", "Frank", "frank@cafe.example"))
        .hasMessage(
            "Username cannot be of email format, since user pool is configured for email alias.");
  }

  @Test
  void refusesAUsernameWithASpace() {
    assertThatThrownBy(() -> new Profile("frank x", "Frank", "frank@cafe.example"))
        .hasMessageStartingWith("1 validation error detected: Value at 'username'");
  }

  @Test
  void refusesAnEmailWithoutAnAt() {
    assertThatThrownBy(() -> new Profile("frank", "Frank", "cafe.example"))
        .hasMessage("Invalid email address format.");
  }
}
