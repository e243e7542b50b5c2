package cafe.core.inpage;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.idp.Pool;
import cafe.core.outcome.Failure;
import cafe.core.port.AccountView;
import cafe.core.port.Parameters;
import cafe.core.testing.FakeCognito;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.JvmSrp;
import cafe.core.testing.Sites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountFlowTest implements AccountView {
  private final FakePlatform platform = new FakePlatform();
  private final FakeCognito cognito = new FakeCognito();
  private final List<String> lines = new ArrayList<>();
  private final AccountFlow flow =
      new AccountFlow(
          new Pool(JacksonJson.read(Sites.CONFIG), new JvmSrp()),
          new Calls(platform, new ServerClock(platform)),
          this,
          () -> lines.add("expired"),
          () -> lines.add("signed out"));

  @BeforeEach
  void begin() {
    platform.server = cognito::answer;
    cognito.script("GetUser", FakeCognito.ok("{\"Username\":\"frank the owner\"}"));
    flow.begin("access");
  }

  @Test
  void offersToTurnCodesOnToWhoHasNone() {
    assertThat(lines).containsExactly("show account", "busy", "show account", "offer codes true");
    assertThat(cognito.lastBody()).isEqualTo("{\"AccessToken\":\"access\"}");
  }

  @Test
  void offersToTurnCodesOffToWhoHasThem() {
    cognito.script("GetUser", FakeCognito.ok("{\"UserMFASettingList\":[\"SOFTWARE_TOKEN_MFA\"]}"));
    flow.begin("access");
    assertThat(lines).endsWith("offer codes false");
  }

  @Test
  void changesThePassword() {
    flow.go("change-password");
    flow.submit(fields("previous", "old", "password", "new"));
    assertThat(cognito.lastBody())
        .isEqualTo(
            "{\"AccessToken\":\"access\",\"PreviousPassword\":\"old\",\"ProposedPassword\":\"new\"}");
    assertThat(lines).endsWith("show changed");
  }

  @Test
  void aWrongPresentPasswordMayBeCorrected() {
    flow.go("change-password");
    cognito.script(
        "ChangePassword",
        FakeCognito.error("NotAuthorizedException", "Incorrect username or password."));
    flow.submit(fields("previous", "old", "password", "new"));
    assertThat(lines).endsWith("failed wrong-password");
  }

  @Test
  void anAccessTokenThatIsOverEndsTheSession() {
    cognito.script(
        "ChangePassword",
        FakeCognito.error("NotAuthorizedException", "Access Token has been revoked"));
    flow.go("change-password");
    flow.submit(fields("previous", "old", "password", "new"));
    assertThat(lines).endsWith("close", "expired");
  }

  @Test
  void anAppIsSetUpAndProved() {
    cognito.script("AssociateSoftwareToken", FakeCognito.ok("{\"SecretCode\":\"ABCD2345\"}"));
    flow.go("codes");
    assertThat(lines)
        .endsWith(
            "show codes",
            "secret ABCD2345 otpauth://totp/Caf%C3%A9%3Afrank%20the%20owner?secret=ABCD2345"
                + "&issuer=Caf%C3%A9 37");
    cognito.script(
        "VerifySoftwareToken",
        FakeCognito.error("EnableSoftwareTokenMFAException", "Code mismatch"),
        FakeCognito.ok("{\"Status\":\"SUCCESS\"}"));
    flow.submit(fields("code", "000000"));
    assertThat(lines)
        .endsWith("failed EnableSoftwareTokenMFAException EnableSoftwareTokenMFAException");
    flow.submit(fields("code", "123456"));
    assertThat(cognito.asked()).endsWith("VerifySoftwareToken", "SetUserMFAPreference");
    assertThat(cognito.lastBody())
        .isEqualTo(
            "{\"AccessToken\":\"access\","
                + "\"SoftwareTokenMfaSettings\":{\"Enabled\":true,\"PreferredMfa\":true}}");
    assertThat(lines).endsWith("show codes-on");
  }

  @Test
  void codesAreTurnedOff() {
    flow.go("no-codes");
    assertThat(cognito.lastBody())
        .isEqualTo(
            "{\"AccessToken\":\"access\","
                + "\"SoftwareTokenMfaSettings\":{\"Enabled\":false,\"PreferredMfa\":false}}");
    assertThat(lines).endsWith("show codes-off");
  }

  @Test
  void everySessionIsEnded() {
    flow.go("sign-out-everywhere");
    assertThat(cognito.asked()).endsWith("GlobalSignOut");
    assertThat(lines).endsWith("close", "signed out");
  }

  @Test
  void theAccessTokenIsForgottenWithTheDialog() {
    flow.end();
    flow.go("codes");
    assertThat(cognito.lastBody()).isEqualTo("{\"AccessToken\":\"\"}");
  }

  @Override
  public void show(String step) {
    lines.add("show " + step);
  }

  @Override
  public void offerCodes(boolean on) {
    lines.add("offer codes " + on);
  }

  @Override
  public void secret(String secret, String uri, int size, String path) {
    lines.add("secret " + secret + " " + uri + " " + size);
  }

  @Override
  public void busy() {
    lines.add("busy");
  }

  @Override
  public void failed(Failure failure) {
    lines.add(("failed " + failure.code() + " " + failure.sentence()).trim());
  }

  @Override
  public void close() {
    lines.add("close");
  }

  private Parameters fields(String... fields) {
    Parameters parameters = platform.parameters("");
    for (int i = 0; i < fields.length; i += 2) {
      parameters.with(fields[i], fields[i + 1]);
    }
    return parameters;
  }
}
