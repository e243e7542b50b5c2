package cafe.local.cognito.idp;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.Challenge;
import cafe.local.cognito.signin.Owed;
import cafe.local.cognito.signin.Sessions;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.signin.SrpSignIn;
import cafe.local.cognito.signin.Step;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.UserPoolException;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Answers a challenge; tokens or another challenge follow (Amazon Cognito user pools API Reference,
 * RespondToAuthChallenge). Challenges that the local Cognito never sets are refused by name.
 */
final class RespondToAuthChallenge implements Operation {
  private static final String NAME = "userAttributes.name";
  private static final String TIMESTAMP_FORM =
      "[A-Z][a-z]{2} [A-Z][a-z]{2} \\d{1,2} \\d{2}:\\d{2}:\\d{2} UTC \\d{4}";
  private static final List<String> KNOWN =
      List.of(
          "USERNAME",
          "PASSWORD_CLAIM_SECRET_BLOCK",
          "PASSWORD_CLAIM_SIGNATURE",
          "TIMESTAMP",
          "NEW_PASSWORD",
          "userAttributes.",
          "SMS_MFA_CODE",
          "SOFTWARE_TOKEN_MFA_CODE",
          "EMAIL_OTP_CODE",
          "ANSWER",
          "DEVICE_KEY",
          "SECRET_HASH");

  private final Clients clients;
  private final Users users;
  private final SignInParts signIn;
  private final Sessions sessions;
  private final Answers answers;

  RespondToAuthChallenge(
      Clients clients, Users users, SignInParts signIn, Sessions sessions, Answers answers) {
    this.clients = clients;
    this.users = users;
    this.signIn = signIn;
    this.sessions = sessions;
    this.answers = answers;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only(
        "ChallengeName",
        "ChallengeResponses",
        "ClientId",
        "ClientMetadata",
        "Session",
        "AnalyticsMetadata",
        "UserContextData");
    String challenge = fields.required("ChallengeName");
    AppClient client = clients.existing(fields.required("ClientId"));
    Parameters responses = Parameters.of(fields, "ChallengeResponses", KNOWN);
    users.find(responses.required("USERNAME")).ifPresent(fields::about);
    Step step =
        challenge.equals("PASSWORD_VERIFIER")
            ? proof(client, responses)
            : next(fields, client, known(challenge), responses);
    return answers.of(step, client);
  }

  private Step proof(AppClient client, Parameters responses) {
    String username = responses.required("USERNAME");
    String block = responses.required("PASSWORD_CLAIM_SECRET_BLOCK");
    byte[] signature = base64(responses.required("PASSWORD_CLAIM_SIGNATURE"));
    String timestamp = responses.required("TIMESTAMP");
    if (!timestamp.matches(TIMESTAMP_FORM)) {
      throw Fields.invalid("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.");
    }
    SrpSignIn.Proof proof = new SrpSignIn.Proof(username, block, timestamp, signature);
    return signIn.steps().after(signIn.srp().answer(client.clientId(), proof), client.clientId());
  }

  private Step next(Fields fields, AppClient client, Challenge challenge, Parameters responses) {
    String session =
        fields
            .text("Session")
            .orElseThrow(() -> Fields.invalid("Missing required parameter Session"));
    return sessions.use(
        session,
        client.clientId(),
        owed -> {
          requireFitting(owed, challenge, responses.required("USERNAME"));
          return answer(owed, responses);
        });
  }

  private Step answer(Owed owed, Parameters responses) {
    return switch (owed.challenge()) {
      case NEW_PASSWORD_REQUIRED -> newPassword(owed, responses);
      case SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP ->
          signIn.steps().code(owed, responses.required(owed.challenge() + "_CODE"));
      case SELECT_MFA_TYPE -> signIn.steps().choose(owed, responses.required("ANSWER"));
      case MFA_SETUP -> signIn.steps().setUp(owed);
    };
  }

  private Step newPassword(Owed owed, Parameters responses) {
    String password = responses.required("NEW_PASSWORD");
    for (String name : responses.all().keySet()) {
      if (name.startsWith("userAttributes.") && !name.equals(NAME)) {
        throw Fields.invalid(
            "Cannot modify an already provided " + name.substring(name.indexOf('.') + 1));
      }
    }
    return signIn
        .steps()
        .newPassword(owed, password, Optional.ofNullable(responses.all().get(NAME)));
  }

  private void requireFitting(Owed owed, Challenge challenge, String username) {
    Optional<User> user = users.find(username).filter(found -> found.sub().equals(owed.sub()));
    if (user.isEmpty() || owed.challenge() != challenge) {
      throw new UserPoolException("NotAuthorizedException", "Invalid session for the user.");
    }
  }

  private static Challenge known(String name) {
    for (Challenge challenge : Challenge.values()) {
      if (challenge.name().equals(name)) {
        return challenge;
      }
    }
    throw Fields.invalid(
        "The local Cognito sets no challenge %s; it sets PASSWORD_VERIFIER and %s."
            .formatted(name, List.of(Challenge.values())));
  }

  private static byte[] base64(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException malformed) {
      throw Fields.invalid("PASSWORD_CLAIM_SIGNATURE is not base64");
    }
  }
}
