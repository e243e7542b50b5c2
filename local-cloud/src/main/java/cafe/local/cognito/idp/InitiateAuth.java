package cafe.local.cognito.idp;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.AuthFlow;
import cafe.local.cognito.client.Clients;
import cafe.local.cognito.signin.SignInParts;
import cafe.local.cognito.signin.SrpSignIn;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;

/**
 * Begins a sign-in, by SRP or by password, or renews one (Amazon Cognito user pools API Reference,
 * InitiateAuth). {@code CUSTOM_AUTH} and {@code USER_AUTH} are refused by name.
 */
final class InitiateAuth implements Operation {
  private static final List<String> KNOWN =
      List.of("USERNAME", "SRP_A", "PASSWORD", "REFRESH_TOKEN", "DEVICE_KEY", "SECRET_HASH");

  /** N has 768 hexadecimal digits; padded with a zero byte, 770. */
  private static final String HEX = "[0-9a-fA-F]{1,770}";

  private final Clients clients;
  private final Users users;
  private final SignInParts signIn;
  private final Answers answers;
  private final Renewals renewals;

  InitiateAuth(
      Clients clients, Users users, SignInParts signIn, Answers answers, Renewals renewals) {
    this.clients = clients;
    this.users = users;
    this.signIn = signIn;
    this.answers = answers;
    this.renewals = renewals;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only(
        "AuthFlow",
        "AuthParameters",
        "ClientId",
        "ClientMetadata",
        "AnalyticsMetadata",
        "UserContextData");
    String flow = fields.required("AuthFlow");
    AppClient client = clients.existing(fields.required("ClientId"));
    Parameters parameters = Parameters.of(fields, "AuthParameters", KNOWN);
    return switch (flow) {
      case "USER_SRP_AUTH" -> srp(fields, client, parameters);
      case "USER_PASSWORD_AUTH" -> password(fields, client, parameters);
      case "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN" -> refresh(fields, client, parameters);
      default ->
          throw Fields.invalid(
              "The local Cognito does not know the AuthFlow %s; it knows USER_SRP_AUTH,"
                      .formatted(flow)
                  + " USER_PASSWORD_AUTH and REFRESH_TOKEN_AUTH. Use one of these.");
    };
  }

  private ObjectNode srp(Fields fields, AppClient client, Parameters parameters) {
    if (!client.authFlows().contains(AuthFlow.USER_SRP_AUTH)) {
      throw Fields.invalid("USER_SRP_AUTH is not enabled for the client.");
    }
    String name = parameters.required("USERNAME");
    BigInteger publicA = publicA(parameters.required("SRP_A"));
    users.find(name).ifPresent(fields::about);
    SrpSignIn.Challenge challenge = signIn.srp().challenge(client.clientId(), name, publicA);
    ObjectNode answer = UserJson.nothing().put("ChallengeName", "PASSWORD_VERIFIER");
    answer
        .putObject("ChallengeParameters")
        .put("SALT", challenge.salt().toString(16))
        .put("SECRET_BLOCK", challenge.secretBlock())
        .put("SRP_B", challenge.publicB().toString(16))
        .put("USERNAME", challenge.userId())
        .put("USER_ID_FOR_SRP", challenge.userId());
    return answer;
  }

  private static BigInteger publicA(String hex) {
    if (!hex.matches(HEX)) {
      throw Fields.invalid("SRP_A must be a hexadecimal number of at most 3072 bits");
    }
    BigInteger publicA = new BigInteger(hex, 16);
    if (!SrpSignIn.accepts(publicA)) {
      throw Fields.invalid("SRP_A must not be 0 modulo N");
    }
    return publicA;
  }

  private ObjectNode password(Fields fields, AppClient client, Parameters parameters) {
    if (!client.authFlows().contains(AuthFlow.USER_PASSWORD_AUTH)) {
      throw Fields.invalid("USER_PASSWORD_AUTH flow not enabled for this client");
    }
    String name = parameters.required("USERNAME");
    String password = parameters.required("PASSWORD");
    users.find(name).ifPresent(fields::about);
    return answers.of(
        signIn.steps().after(signIn.passwords().attempt(name, password), client.clientId()),
        client);
  }

  private ObjectNode refresh(Fields fields, AppClient client, Parameters parameters) {
    if (!client.authFlows().contains(AuthFlow.REFRESH_TOKEN_AUTH)) {
      throw Fields.invalid("REFRESH_TOKEN_AUTH is not enabled for the client.");
    }
    return renewals.renew(fields, client, parameters.required("REFRESH_TOKEN"));
  }
}
