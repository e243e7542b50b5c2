package cafe.local.cognito.idp;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Delivery;
import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Sessions;
import cafe.local.cognito.signin.Step;
import cafe.local.cognito.tokens.Grant;
import cafe.local.cognito.tokens.RefreshTokens;
import cafe.local.cognito.tokens.TokenIssuer;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers of InitiateAuth and RespondToAuthChallenge: tokens, or the next challenge. */
final class Answers {
  private final TokenIssuer issuer;
  private final RefreshTokens refreshTokens;
  private final Sessions sessions;
  private final Clock clock;

  Answers(TokenIssuer issuer, RefreshTokens refreshTokens, Sessions sessions, Clock clock) {
    this.issuer = issuer;
    this.refreshTokens = refreshTokens;
    this.sessions = sessions;
    this.clock = clock;
  }

  ObjectNode of(Step step, AppClient client) {
    if (step instanceof Step.Done done) {
      return signedIn(done.user(), client);
    }
    Step.Owing owing = (Step.Owing) step;
    return challenge(owing);
  }

  /** Renewed tokens; a refresh token only where it is another one. */
  ObjectNode renewed(Grant grant, User user, AppClient client, Optional<String> refreshToken) {
    return result(issuer.issue(grant, user, client.tokenValidity()), refreshToken);
  }

  static ObjectNode delivery(Delivery delivery) {
    return UserJson.nothing()
        .put("AttributeName", delivery.attribute())
        .put("DeliveryMedium", delivery.medium())
        .put("Destination", delivery.destination());
  }

  private ObjectNode signedIn(User user, AppClient client) {
    Grant grant = Grant.ofApi(user.sub(), client.clientId(), clock.instant());
    return result(
        issuer.issue(grant, user, client.tokenValidity()),
        Optional.of(refreshTokens.issue(grant, client)));
  }

  private static ObjectNode result(Tokens tokens, Optional<String> refreshToken) {
    ObjectNode result =
        UserJson.nothing()
            .put("AccessToken", tokens.accessToken())
            .put("ExpiresIn", tokens.expiresInSeconds());
    tokens.idToken().ifPresent(token -> result.put("IdToken", token));
    refreshToken.ifPresent(token -> result.put("RefreshToken", token));
    result.put("TokenType", "Bearer");
    ObjectNode answer = UserJson.nothing();
    answer.set("AuthenticationResult", result);
    answer.putObject("ChallengeParameters");
    return answer;
  }

  private ObjectNode challenge(Step.Owing owing) {
    Owed owed = owing.owed();
    ObjectNode answer = UserJson.nothing().put("ChallengeName", owed.challenge().name());
    ObjectNode parameters = answer.putObject("ChallengeParameters");
    parameters.put("USER_ID_FOR_SRP", owing.user().profile().username());
    if (owed.challenge() == Challenge.NEW_PASSWORD_REQUIRED) {
      putAttributes(parameters, owing.user());
    }
    owed.sent()
        .map(Owed.Sent::delivery)
        .ifPresent(
            delivery ->
                parameters
                    .put("CODE_DELIVERY_DELIVERY_MEDIUM", delivery.medium())
                    .put("CODE_DELIVERY_DESTINATION", delivery.destination()));
    if (owed.challenge() == Challenge.SELECT_MFA_TYPE) {
      parameters.put("MFAS_CAN_CHOOSE", names(owed.factors()));
    }
    if (owed.challenge() == Challenge.MFA_SETUP) {
      parameters.put("MFAS_CAN_SETUP", names(owed.factors()));
    }
    return answer.put("Session", sessions.begin(owed));
  }

  /** JSON within JSON, as Cognito has it; {@code sub} is not among them. */
  private static void putAttributes(ObjectNode parameters, User user) {
    Map<String, String> known = user.attributes();
    known.remove("sub");
    ObjectNode attributes = UserJson.nothing();
    known.forEach(attributes::put);
    ArrayNode required = attributes.arrayNode();
    if (user.profile().name().isEmpty()) {
      required.add("userAttributes.name");
    }
    parameters
        .put("userAttributes", attributes.toString())
        .put("requiredAttributes", required.toString());
  }

  private static String names(Set<Factor> factors) {
    ArrayNode names = UserJson.nothing().arrayNode();
    factors.forEach(factor -> names.add(factor.name()));
    return names.toString();
  }
}
