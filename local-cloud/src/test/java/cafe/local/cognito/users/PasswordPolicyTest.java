package cafe.local.cognito.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
  private final PasswordPolicy policy = PasswordPolicy.ofLength(12);

  @Test
  void acceptsEveryKindOfCharacterInTwelve() {
    assertThat(policy.violation("Latte-Art-26")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Latte-Art-2,Password not long enough",
        "latte-art-26,Password must have uppercase characters",
        "LATTE-ART-26,Password must have lowercase characters",
        "Latte-Art-xx,Password must have numeric characters",
        "LatteXArtX26,Password must have symbol characters",
        "Latte-Art-26 ,Password must not start or end with a space",
      })
  void refusesWhatBreaksARule(String password, String rule) {
    assertThat(policy.violation(password))
        .contains("Password did not conform with policy: " + rule);
  }

  @Test
  void refusesMoreThan256Characters() {
    assertThat(policy.violation("Latte-Art-26".repeat(21) + "abcd")).isEmpty();
    assertThat(policy.violation("Latte-Art-26".repeat(21) + "abcde"))
        .contains("Password did not conform with policy: Password too long");
  }

  @Test
  void tellsItsRulesBefore() {
    assertThat(policy.rules())
        .containsExactly(
            "At least 12 characters",
            "A capital letter",
            "A small letter",
            "A digit",
            "A symbol, such as ! or -");
  }

  @Test
  void refusesALengthThatCognitoDoesNotTake() {
    assertThatThrownBy(() -> PasswordPolicy.ofLength(5))
        .hasMessage(
            "The password policy's minimum length is 5; Cognito takes 6 to 99. Correct it.");
  }
}
