package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads an AWS::Cognito::UserPool and its AWS::Cognito::UserPoolClient. */
final class PoolReader {
  private static final Set<String> POOL_USED =
      Set.of(
          "AdminCreateUserConfig", "EnabledMfas", "LambdaConfig", "MfaConfiguration", "Policies");
  private static final Set<String> POOL_NO_EFFECT =
      Set.of(
          "AccountRecoverySetting",
          "AliasAttributes",
          "AutoVerifiedAttributes",
          "DeletionProtection",
          "EmailConfiguration",
          "Schema",
          "UserAttributeUpdateSettings",
          "UserPoolName",
          "UserPoolTags",
          "UserPoolTier",
          "UsernameConfiguration");
  private static final Set<String> CLIENT_USED =
      Set.of(
          "AllowedOAuthFlows",
          "AllowedOAuthScopes",
          "ExplicitAuthFlows",
          "RefreshTokenRotation",
          "RefreshTokenValidity");
  private static final Set<String> CLIENT_NO_EFFECT =
      Set.of(
          "AccessTokenValidity",
          "AllowedOAuthFlowsUserPoolClient",
          "AuthSessionValidity",
          "CallbackURLs",
          "ClientName",
          "EnableTokenRevocation",
          "GenerateSecret",
          "IdTokenValidity",
          "LogoutURLs",
          "PreventUserExistenceErrors",
          "SupportedIdentityProviders",
          "TokenValidityUnits",
          "UserPoolId");

  /** AWS::Cognito::UserPoolClient, the default of RefreshTokenValidity. */
  private static final int DEFAULT_REFRESH_DAYS = 30;

  private PoolReader() {}

  static PoolResource read(JsonNode rawPool, JsonNode rawClient, Evaluation evaluation) {
    Properties.requireKnown("UserPool", rawPool, POOL_USED, POOL_NO_EFFECT);
    Properties.requireKnown("UserPoolClient", rawClient, CLIENT_USED, CLIENT_NO_EFFECT);
    JsonNode pool = picked(rawPool, POOL_USED, evaluation);
    JsonNode client = picked(rawClient, CLIENT_USED, evaluation);
    Properties.requireKnown(
        "UserPool.LambdaConfig", pool.path("LambdaConfig"), Set.of("PostConfirmation"), Set.of());
    return new PoolResource(
        !pool.path("AdminCreateUserConfig").path("AllowAdminCreateUserOnly").asBoolean(false),
        pool.path("Policies").path("PasswordPolicy").path("MinimumLength").asInt(8),
        pool.path("MfaConfiguration").asText("OFF"),
        texts(pool.path("EnabledMfas")),
        Optional.of(pool.path("LambdaConfig").path("PostConfirmation").asText(""))
            .filter(arn -> !arn.isEmpty()),
        texts(client.path("AllowedOAuthFlows")),
        texts(client.path("AllowedOAuthScopes")),
        texts(client.path("ExplicitAuthFlows")),
        refreshValidity(rawClient, client),
        rotation(client.path("RefreshTokenRotation")));
  }

  /** Only what is used is evaluated: other properties may name what this machine does not have. */
  private static JsonNode picked(JsonNode properties, Set<String> used, Evaluation evaluation) {
    ObjectNode picked = JsonNodeFactory.instance.objectNode();
    used.stream()
        .filter(properties::has)
        .forEach(name -> picked.set(name, evaluation.value(properties.path(name))));
    return picked;
  }

  private static Duration refreshValidity(JsonNode raw, JsonNode client) {
    String unit = raw.path("TokenValidityUnits").path("RefreshToken").asText("days");
    int value = client.path("RefreshTokenValidity").asInt(DEFAULT_REFRESH_DAYS);
    return switch (unit) {
      case "days" -> Duration.ofDays(value);
      case "hours" -> Duration.ofHours(value);
      case "minutes" -> Duration.ofMinutes(value);
      default -> Duration.ofSeconds(value);
    };
  }

  private static Optional<Duration> rotation(JsonNode rotation) {
    return rotation.path("Feature").asText("DISABLED").equals("ENABLED")
        ? Optional.of(Duration.ofSeconds(rotation.path("RetryGracePeriodSeconds").asLong(0)))
        : Optional.empty();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
