package cafe.local.cognito;

import static cafe.local.cognito.CognitoApi.token;
import static cafe.local.cognito.CognitoFixture.CLIENT;
import static cafe.local.cognito.CognitoFixture.CODE_ONLY;
import static cafe.local.cognito.CognitoFixture.FRANKS_PASSWORD;
import static cafe.local.cognito.CognitoFixture.NORAS_TEMPORARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiateAuthTest {
  private static final String A = new SrpClient().publicA();

  @AutoClose private final CognitoFixture cognito = CognitoFixture.start();
  private final CognitoApi page = new CognitoApi(cognito, CLIENT);
  private final CognitoApi other = new CognitoApi(cognito, CODE_ONLY);

  @Test
  void tellsWhatTheProofNeeds() throws Exception {
    JsonNode answer = page.challenge("Frank@Cafe.example", new SrpClient());

    assertThat(answer.path("ChallengeName").asText()).isEqualTo("PASSWORD_VERIFIER");
    assertThat(answer.has("Session")).isFalse();
    JsonNode parameters = answer.path("ChallengeParameters");
    assertThat(parameters.path("USER_ID_FOR_SRP").asText()).isEqualTo("frank");
    assertThat(parameters.path("USERNAME").asText()).isEqualTo("frank");
    assertThat(parameters.path("SRP_B").asText()).matches("[0-9a-f]{700,768}");
    assertThat(parameters.path("SALT").asText()).matches("[0-9a-f]{20,32}");
    assertThat(parameters.path("SECRET_BLOCK").asText()).matches("[A-Za-z0-9+/]{100,}={0,2}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "nobody@cafe.example"})
  void tellsTheSameOfANameThatNobodyHas(String name) throws Exception {
    JsonNode first = page.challenge(name, new SrpClient()).path("ChallengeParameters");
    JsonNode second = page.challenge(name, new SrpClient()).path("ChallengeParameters");

    assertThat(first.path("SALT")).isEqualTo(second.path("SALT"));
    assertThat(first.path("USER_ID_FOR_SRP")).isEqualTo(second.path("USER_ID_FOR_SRP"));
    assertThat(first.path("SRP_B")).isNotEqualTo(second.path("SRP_B"));
    assertThat(first.path("SRP_B").asText()).matches("[0-9a-f]{700,768}");
    assertThat(first.path("SALT").asText()).matches("[0-9a-f]{20,32}");
    assertThat(first.path("USER_ID_FOR_SRP").asText()).doesNotContain("@");
  }

  /** RFC 5054 section 2.5.4: with such an A everybody would know S. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void refusesAnAThatIsAMultipleOfN(int times) throws Exception {
    String multiple = SrpClient.multipleOfN(times);

    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_SRP_AUTH", Map.of("USERNAME", "frank", "SRP_A", multiple)),
        "InvalidParameterException",
        "SRP_A must not be 0 modulo N");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "-1", " 1"})
  void refusesAnAThatIsNoNumber(String a) throws Exception {
    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_SRP_AUTH", Map.of("USERNAME", "frank", "SRP_A", a)),
        "InvalidParameterException",
        "SRP_A must be a hexadecimal number of at most 3072 bits");
  }

  @Test
  void refusesWhatIsMissing() throws Exception {
    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_SRP_AUTH", Map.of("USERNAME", "frank")),
        "InvalidParameterException",
        "Missing required parameter SRP_A");
    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_SRP_AUTH", Map.of("SRP_A", A)),
        "InvalidParameterException",
        "Missing required parameter USERNAME");
    page.assertRefused(
        "InitiateAuth",
        page.request(),
        "InvalidParameterException",
        "1 validation error detected: Value null at 'authFlow' failed to satisfy constraint: Member"
            + " must not be null");
  }

  @Test
  void refusesWhatItDoesNotKnowByName() throws Exception {
    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_AUTH", Map.of("USERNAME", "frank")),
        "InvalidParameterException",
        "The local Cognito does not know the AuthFlow USER_AUTH; it knows USER_SRP_AUTH,"
            + " USER_PASSWORD_AUTH and REFRESH_TOKEN_AUTH. Use one of these.");
    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_SRP_AUTH", Map.of("USERNAME", "frank", "SRP_A", A, "LUCKY", "1")),
        "InvalidParameterException",
        "The local Cognito does not know LUCKY in AuthParameters; it knows USERNAME, SRP_A,"
            + " PASSWORD, REFRESH_TOKEN, DEVICE_KEY, SECRET_HASH. Leave it out.");
  }

  @Test
  void refusesASecretThatTheClientDoesNotHave() throws Exception {
    page.assertRefused(
        "InitiateAuth",
        page.initiate("USER_SRP_AUTH", Map.of("USERNAME", "frank", "SRP_A", A, "SECRET_HASH", "x")),
        "NotAuthorizedException",
        "The client is not configured for secret but secret was received");
  }

  @Test
  void refusesAClientThatItDoesNotHave() throws Exception {
    CognitoApi stranger = new CognitoApi(cognito, "stranger");
    stranger.assertRefused(
        "InitiateAuth",
        stranger.initiate("USER_SRP_AUTH", Map.of("USERNAME", "frank", "SRP_A", A)),
        "ResourceNotFoundException",
        "User pool client stranger does not exist.");
  }

  @Test
  void signsInByPasswordWhereTheClientMay() throws Exception {
    JsonNode answer = byPassword("frank", FRANKS_PASSWORD);
    assertThat(token(answer, "IdToken")).isNotEmpty();
    assertThat(byPassword("nora", NORAS_TEMPORARY).path("ChallengeName").asText())
        .isEqualTo("NEW_PASSWORD_REQUIRED");

    page.assertRefused(
        "InitiateAuth",
        page.initiate(
            "USER_PASSWORD_AUTH", Map.of("USERNAME", "frank", "PASSWORD", FRANKS_PASSWORD)),
        "InvalidParameterException",
        "USER_PASSWORD_AUTH flow not enabled for this client");
  }

  @ParameterizedTest
  @ValueSource(strings = {"frank", "nobody"})
  void tellsAWrongPasswordAndAnUnknownUserAlike(String name) throws Exception {
    other.assertRefused(
        "InitiateAuth",
        other.initiate("USER_PASSWORD_AUTH", Map.of("USERNAME", name, "PASSWORD", "wrong")),
        "NotAuthorizedException",
        "Incorrect username or password.");
  }

  @Test
  void renewsWhereRefreshTokensAreNotRotated() throws Exception {
    String refreshToken = token(byPassword("frank", FRANKS_PASSWORD), "RefreshToken");

    JsonNode renewed =
        other.call(
            "InitiateAuth",
            other.initiate("REFRESH_TOKEN_AUTH", Map.of("REFRESH_TOKEN", refreshToken)));
    assertThat(token(renewed, "IdToken")).isNotEmpty();
    assertThat(renewed.path("AuthenticationResult").has("RefreshToken")).isFalse();

    other.assertRefused(
        "InitiateAuth",
        other.initiate("REFRESH_TOKEN", Map.of("REFRESH_TOKEN", "another")),
        "NotAuthorizedException",
        "Invalid Refresh Token.");
    page.assertRefused(
        "InitiateAuth",
        page.initiate("REFRESH_TOKEN_AUTH", Map.of("REFRESH_TOKEN", refreshToken)),
        "InvalidParameterException",
        "REFRESH_TOKEN_AUTH is not enabled for the client.");
  }

  private JsonNode byPassword(String name, String password) throws Exception {
    return other.call(
        "InitiateAuth",
        other.initiate("USER_PASSWORD_AUTH", Map.of("USERNAME", name, "PASSWORD", password)));
  }
}
