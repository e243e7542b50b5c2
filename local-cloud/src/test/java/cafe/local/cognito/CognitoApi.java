package cafe.local.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A client of the JSON API, as a guest's page is one: without credentials, unless told. */
public final class CognitoApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String POOL_NAME = "AbCdEf123";

  private final CognitoFixture cognito;
  private final Browser http;
  private final String clientId;
  private final String[] headers;

  /** A client of the API that sends these headers, names and values, beside those of its own. */
  public CognitoApi(CognitoFixture cognito, String clientId, String... headers) {
    this.cognito = cognito;
    this.http = new Browser(cognito.cognitoIdp());
    this.clientId = clientId;
    this.headers = headers;
  }

  /** A JSON object of texts. */
  public static ObjectNode object(Map<String, String> texts) {
    ObjectNode object = JSON.createObjectNode();
    texts.forEach(object::put);
    return object;
  }

  /** A request of this client. */
  public ObjectNode request() {
    return JSON.createObjectNode().put("ClientId", clientId);
  }

  /** Calls an operation that must succeed. */
  public JsonNode call(String operation, JsonNode body) throws Exception {
    HttpResponse<String> response = send(operation, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  /** Calls an operation that must be refused so. */
  public void assertRefused(String operation, JsonNode body, String code, String message)
      throws Exception {
    HttpResponse<String> response = send(operation, body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    JsonNode refusal = JSON.readTree(response.body());
    assertThat(refusal.path("__type").asText() + ": " + refusal.path("message").asText())
        .isEqualTo(code + ": " + message);
    assertThat(response.headers().firstValue("x-amzn-ErrorType")).contains(code + ":");
  }

  /** InitiateAuth. */
  public ObjectNode initiate(String flow, Map<String, String> parameters) {
    ObjectNode request = request().put("AuthFlow", flow);
    request.set("AuthParameters", object(parameters));
    return request;
  }

  /** RespondToAuthChallenge to what was answered before. */
  public ObjectNode respond(JsonNode challenge, Map<String, String> responses) {
    ObjectNode request = request().put("ChallengeName", challenge.path("ChallengeName").asText());
    request.set("ChallengeResponses", object(responses));
    if (challenge.has("Session")) {
      request.put("Session", challenge.path("Session").asText());
    }
    return request;
  }

  /** InitiateAuth by SRP. */
  public JsonNode challenge(String username, SrpClient srp) throws Exception {
    return call(
        "InitiateAuth",
        initiate("USER_SRP_AUTH", Map.of("USERNAME", username, "SRP_A", srp.publicA())));
  }

  /** The answer to a PASSWORD_VERIFIER challenge. */
  public ObjectNode proof(JsonNode challenge, SrpClient srp, String password) throws Exception {
    return proof(challenge, srp, password, SrpClient.timestamp(cognito.clock.instant()));
  }

  /** The same at another time. */
  public ObjectNode proof(JsonNode challenge, SrpClient srp, String password, String timestamp)
      throws Exception {
    JsonNode parameters = challenge.path("ChallengeParameters");
    String userId = parameters.path("USER_ID_FOR_SRP").asText();
    String block = parameters.path("SECRET_BLOCK").asText();
    String signature =
        srp.signature(
            POOL_NAME,
            userId,
            password,
            parameters.path("SALT").asText(),
            parameters.path("SRP_B").asText(),
            block,
            timestamp);
    return respond(
        challenge,
        Map.of(
            "USERNAME", userId,
            "PASSWORD_CLAIM_SECRET_BLOCK", block,
            "PASSWORD_CLAIM_SIGNATURE", signature,
            "TIMESTAMP", timestamp));
  }

  /** Both calls of a sign-in by SRP. */
  public JsonNode signIn(String username, String password) throws Exception {
    SrpClient srp = new SrpClient();
    return call("RespondToAuthChallenge", proof(challenge(username, srp), srp, password));
  }

  /** The same with what must be refused. */
  public void assertSignInRefused(String username, String password, String code, String message)
      throws Exception {
    SrpClient srp = new SrpClient();
    assertRefused(
        "RespondToAuthChallenge", proof(challenge(username, srp), srp, password), code, message);
  }

  /** One of the tokens of an answer. */
  public static String token(JsonNode answer, String name) {
    return answer.path("AuthenticationResult").path(name).asText();
  }

  /** A request about oneself, with the access token of an answer. */
  public static ObjectNode own(JsonNode answer) {
    return JSON.createObjectNode().put("AccessToken", token(answer, "AccessToken"));
  }

  private HttpResponse<String> send(String operation, JsonNode body) throws Exception {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(
        List.of(
            "X-Amz-Target",
            "AWSCognitoIdentityProviderService." + operation,
            "Content-Type",
            "application/x-amz-json-1.1"));
    return http.send("POST", "/", body.toString(), all.toArray(String[]::new));
  }
}
