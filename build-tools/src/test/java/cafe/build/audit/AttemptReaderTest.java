package cafe.build.audit;

import static cafe.build.audit.Events.api;
import static cafe.build.audit.Events.hosted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttemptReaderTest {
  @Test
  void takesARedirectWithoutErrorForASignIn() {
    Attempt attempt = only(hosted("Login_POST", "00", 302));

    assertThat(attempt.outcome()).isEqualTo(Outcome.SIGNED_IN);
    assertThat(attempt.sub()).isEqualTo(Optional.of(Events.SUB));
    assertThat(attempt.from()).isEqualTo("192.0.2.1");
    assertThat(attempt.reason()).isEmpty();
  }

  @Test
  void tellsAFailedOneByItsErrorCode() {
    String refused =
        hosted("Login_POST", "00", 302)
            .replace("\"errorCode\":\"\"", "\"errorCode\":\"NotAuthorizedException\"")
            .replace("\"errorMessage\":\"\"", "\"errorMessage\":\"User is disabled.\"");

    assertThat(only(refused).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(only(refused).reason()).isEqualTo("User is disabled.");
  }

  @Test
  void tellsAFailedOneByThePageThatStays() {
    assertThat(only(hosted("Login_POST", "00", 200)).reason())
        .isEqualTo("page shown again (status 200)");
  }

  @Test
  void infersAFailedOneFromTheSignInPageThatFollowsAtOnce() {
    Attempt attempt = only(hosted("Login_GET", "02", 200), hosted("Login_POST", "00", 302));

    assertThat(attempt.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(attempt.reason()).isEqualTo("page shown again (inferred)");
  }

  @Test
  void infersNothingFromALaterPageOrAnotherBrowser() {
    String post = hosted("Login_POST", "00", 302);
    String get = hosted("Login_GET", "02", 200);

    assertThat(only(hosted("Login_GET", "09", 200), post).outcome()).isEqualTo(Outcome.SIGNED_IN);
    assertThat(only(get.replace("192.0.2.1", "192.0.2.9"), post).outcome())
        .isEqualTo(Outcome.SIGNED_IN);
    assertThat(only(get, hosted("Authorize_GET", "01", 302), post).outcome())
        .isEqualTo(Outcome.SIGNED_IN);
  }

  @Test
  void infersThatANewPasswordIsAskedFor() {
    assertThat(only(hosted("ChangePassword_GET", "01", 200), hosted("Login_POST", "00", 302)))
        .extracting(Attempt::outcome, Attempt::reason)
        .containsExactly(Outcome.NEXT_STEP, "new password required (inferred)");
  }

  @Test
  void infersThatACodeIsAskedForAndJudgesIt() {
    assertThat(only(hosted("Mfa_GET", "01", 200), hosted("Login_POST", "00", 302)))
        .extracting(Attempt::outcome, Attempt::reason)
        .containsExactly(Outcome.NEXT_STEP, "code required (inferred)");
    assertThat(only(hosted("Mfa_POST", "00", 302)).outcome()).isEqualTo(Outcome.SIGNED_IN);
    assertThat(only(hosted("Mfa_POST", "00", 200)).outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void readsTheCallsOfTheApi() {
    String wrong = "Incorrect username or password.";
    assertThat(only(api("InitiateAuth", "USER_PASSWORD_AUTH", "", "", "")).outcome())
        .isEqualTo(Outcome.SIGNED_IN);
    assertThat(
            only(api("RespondToAuthChallenge", "", "", "NotAuthorizedException", wrong)).reason())
        .isEqualTo(wrong);
    assertThat(only(api("RespondToAuthChallenge", "", "NEW_PASSWORD_REQUIRED", "", "")))
        .extracting(Attempt::outcome, Attempt::reason)
        .containsExactly(Outcome.NEXT_STEP, "NEW_PASSWORD_REQUIRED");
  }

  @Test
  void passesOverWhatIsNoAttempt() {
    assertThat(
            read(
                api("InitiateAuth", "USER_SRP_AUTH", "PASSWORD_VERIFIER", "", ""),
                api("InitiateAuth", "REFRESH_TOKEN_AUTH", "", "", ""),
                api("DescribeUserPool", "", "", "", ""),
                hosted("Token_POST", "00", 200),
                hosted("Login_GET", "00", 200)))
        .isEmpty();
  }

  @Test
  void tellsSignOutsAndRefusedCodes() {
    assertThat(only(hosted("Logout_GET", "00", 302)).outcome()).isEqualTo(Outcome.SIGNED_OUT);
    assertThat(only(hosted("Token_POST", "00", 400)).reason())
        .isEqualTo("the code was refused (status 400)");
  }

  @Test
  void saysWhichEventCannotBeRead() {
    assertThatThrownBy(() -> TrailRecord.parse("{}"))
        .isInstanceOf(AuditException.class)
        .hasMessage(
            "An event of CloudTrail cannot be read: it is no JSON with an eventTime. Look at it with"
                + " `aws cloudtrail lookup-events`.");
  }

  private static Attempt only(String... newestFirst) {
    List<Attempt> attempts = read(newestFirst);
    assertThat(attempts).hasSize(1);
    return attempts.get(0);
  }

  private static List<Attempt> read(String... newestFirst) {
    return AttemptReader.read(Stream.of(newestFirst).map(TrailRecord::parse).toList());
  }
}
