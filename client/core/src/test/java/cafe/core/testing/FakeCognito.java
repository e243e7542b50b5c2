package cafe.core.testing;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pool with one user, who proves his password by SRP; what comes after that, and every other
 * operation, answers what a test scripted.
 */
public final class FakeCognito {
  public static final String PASSWORD = "correct Horse 1!";
  private static final String TOKENS =
      "{\"AuthenticationResult\":{\"IdToken\":\"i\",\"AccessToken\":\"a\",\"RefreshToken\":\"r\"}}";
  private static final String BLOCK = "c2VjcmV0";

  /** What an operation answers, the next first; the last of them again and again. */
  private final Map<String, List<HttpResponse>> scripted = new LinkedHashMap<>();

  private final SrpServer srp = new SrpServer("AbCdEf123", "frank", PASSWORD, "1f");
  private final List<String> asked = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private String clientKey = "";
  private HttpResponse afterThePassword = ok(TOKENS);

  public static HttpResponse ok(String body) {
    return FakePlatform.answer(200, body);
  }

  public static HttpResponse error(String type, String message) {
    return FakePlatform.answer(
        400, "{\"__type\":\"" + type + "\",\"message\":\"" + message + "\"}");
  }

  public static HttpResponse challenge(String name, String parameters) {
    return ok(
        "{\"ChallengeName\":\""
            + name
            + "\",\"Session\":\"session-of-"
            + name
            + "\",\"ChallengeParameters\":"
            + parameters
            + "}");
  }

  public static HttpResponse tokens() {
    return ok(TOKENS);
  }

  /** What the operation answers from now on, one after the other. */
  public void script(String operation, HttpResponse... answers) {
    scripted.put(operation, new ArrayList<>(List.of(answers)));
  }

  /** What a right password is answered with. */
  public void afterThePassword(HttpResponse answer) {
    afterThePassword = answer;
  }

  /** The operations asked for, in order. */
  public List<String> asked() {
    return asked;
  }

  /** The last request's body. */
  public Json body() {
    return JacksonJson.read(lastBody());
  }

  public String lastBody() {
    return bodies.get(bodies.size() - 1);
  }

  public List<String> bodies() {
    return bodies;
  }

  public HttpResponse answer(HttpRequest request) {
    String operation = request.target().replace("AWSCognitoIdentityProviderService.", "");
    asked.add(operation);
    bodies.add(request.body());
    List<HttpResponse> answers = scripted.getOrDefault(operation, List.of());
    if (!answers.isEmpty()) {
      return answers.size() > 1 ? answers.remove(0) : answers.get(0);
    }
    switch (operation) {
      case "InitiateAuth":
        clientKey = body().get("AuthParameters").text("SRP_A");
        return challenge(
            "PASSWORD_VERIFIER",
            "{\"USER_ID_FOR_SRP\":\"frank\",\"USERNAME\":\"frank\",\"SALT\":\""
                + srp.salt()
                + "\",\"SRP_B\":\""
                + srp.publicKey()
                + "\",\"SECRET_BLOCK\":\""
                + BLOCK
                + "\"}");
      case "RespondToAuthChallenge":
        return proved() ? afterThePassword : error("NotAuthorizedException", "Incorrect.");
      default:
        return ok("{}");
    }
  }

  private boolean proved() {
    Json responses = body().get("ChallengeResponses");
    return srp.accepts(
        clientKey,
        responses.text("PASSWORD_CLAIM_SECRET_BLOCK"),
        responses.text("TIMESTAMP"),
        responses.text("PASSWORD_CLAIM_SIGNATURE"));
  }
}
