package cafe.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Trail;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Defends the Cognito API: any JSON is answered, or refused in AWS's form; never an error of ours.
 */
class CognitoIdpFuzzTest {
  private static final String POOL = "{\"UserPoolId\":\"us-east-1_AbCdEf123\"";

  /** The operation and its fields, each on its line. */
  private static final List<String> GOOD =
      List.of(
          "AdminCreateUser\n"
              + POOL
              + ",\"Username\":\"olga\",\"MessageAction\":\"SUPPRESS\",\"UserAttributes\":"
              + "[{\"Name\":\"email\",\"Value\":\"olga@cafe.example\"}]}",
          "AdminGetUser\n" + POOL + ",\"Username\":\"frank\"}",
          "AdminSetUserPassword\n" + POOL + ",\"Username\":\"nora\",\"Password\":\"Short-1\"}",
          "AdminAddUserToGroup\n" + POOL + ",\"Username\":\"nora\",\"GroupName\":\"owner\"}",
          "ListUsers\n" + POOL + ",\"Limit\":5,\"Filter\":\"name ^= \\\"F\\\"\"}",
          "ListUsersInGroup\n" + POOL + ",\"GroupName\":\"owner\",\"Limit\":1}",
          "InitiateAuth\n{\"AuthFlow\":\"USER_SRP_AUTH\",\"ClientId\":\"1example23456789012345678\","
              + "\"AuthParameters\":{\"USERNAME\":\"frank\",\"SRP_A\":\"ab12\"}}",
          "RespondToAuthChallenge\n{\"ChallengeName\":\"PASSWORD_VERIFIER\",\"ClientId\":"
              + "\"1example23456789012345678\",\"ChallengeResponses\":{\"USERNAME\":\"frank\","
              + "\"PASSWORD_CLAIM_SECRET_BLOCK\":\"AAAA\",\"PASSWORD_CLAIM_SIGNATURE\":\"AAAA\","
              + "\"TIMESTAMP\":\"Sat Nov 21 08:00:00 UTC 2026\"}}",
          "SignUp\n{\"ClientId\":\"1example23456789012345678\",\"Username\":\"gus\",\"Password\":"
              + "\"Short-1\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"g@cafe.example\"}]}");

  private static final Handler API = new CognitoIdp(CognitoFixture.start().pool, new Trail());

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] call) throws Exception {
    anyCallIsAnsweredOrRefusedInAwssForm(Texts.of(call));
  }

  @Property
  void anyCallIsAnsweredOrRefusedInAwssForm(@ForAll("calls") String call) throws Exception {
    int end = Math.max(0, call.indexOf('\n'));
    Request request =
        new Request(
            "POST",
            URI.create("/"),
            Map.of(
                "x-amz-target",
                List.of("AWSCognitoIdentityProviderService." + call.substring(0, end)),
                "content-type",
                List.of("application/x-amz-json-1.1"),
                "authorization",
                List.of("AWS4-HMAC-SHA256 Credential=x")),
            call.substring(end).getBytes(StandardCharsets.UTF_8));
    Response response = API.handle(request);
    String body = new String(response.body(), StandardCharsets.UTF_8);
    assertThat(response.status()).as(body).isIn(200, 400);
    if (response.status() == 400) {
      assertThat(body).startsWith("{\"__type\":\"").contains("\"message\":");
      assertThat(response.headers()).containsKey("x-amzn-ErrorType");
    }
  }

  @Provide
  Arbitrary<String> calls() {
    return Damaged.of(GOOD);
  }
}
