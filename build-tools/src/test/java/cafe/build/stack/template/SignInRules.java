package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What must hold of the user pool and of the client that the page is. */
final class SignInRules {
  private SignInRules() {}

  static List<String> theClientHasNoSecret(Template template) {
    return unless(
        template.properties("UserPoolClient").path("GenerateSecret").toString().equals("false"),
        "UserPoolClient: GenerateSecret is not false. A page cannot keep a secret.");
  }

  static List<String> theClientSignsInBySrpOnly(Template template) {
    JsonNode flows = template.properties("UserPoolClient").path("ExplicitAuthFlows");
    return unless(
        flows.toString().equals("[\"ALLOW_USER_SRP_AUTH\"]"),
        "UserPoolClient: ExplicitAuthFlows is "
            + flows
            + ", expected [\"ALLOW_USER_SRP_AUTH\"]: no flow sends the password, and Cognito"
            + " refuses ALLOW_REFRESH_TOKEN_AUTH beside rotation.");
  }

  static List<String> theClientKeepsTokensShort(Template template) {
    JsonNode client = template.properties("UserPoolClient");
    List<String> found = new ArrayList<>();
    found.addAll(
        unless(
            client.at("/RefreshTokenRotation/Feature").asText().equals("ENABLED"),
            "UserPoolClient: refresh tokens are not rotated (RFC 9700, 4.14.2)."));
    found.addAll(
        unless(
            client.path("EnableTokenRevocation").asBoolean(),
            "UserPoolClient: tokens cannot be revoked (RFC 7009)."));
    return found;
  }

  static List<String> nobodyLearnsWhoHasAnAccount(Template template) {
    return unless(
        template
            .properties("UserPoolClient")
            .path("PreventUserExistenceErrors")
            .asText()
            .equals("ENABLED"),
        "UserPoolClient: PreventUserExistenceErrors is not ENABLED.");
  }

  static List<String> everyRedirectIsExactAndOurs(Template template) {
    List<String> found = new ArrayList<>();
    for (String list : List.of("CallbackURLs", "LogoutURLs")) {
      JsonNode urls = template.properties("UserPoolClient").path(list).at("/Fn::Split/1/Fn::If");
      for (int branch = 1; branch <= 2; branch++) {
        String url = urls.path(branch).path("Fn::Sub").asText();
        if (!url.startsWith("https://${Distribution.DomainName}${") || url.contains("*")) {
          found.add("UserPoolClient: " + list + " begins with '" + url + "', expected the site.");
        }
      }
    }
    return found;
  }

  static List<String> thePoolIsGuarded(Template template) {
    JsonNode pool = template.properties("UserPool");
    List<String> found = new ArrayList<>();
    found.addAll(
        unless(
            pool.path("DeletionProtection").asText().equals("ACTIVE"),
            "UserPool: DeletionProtection is not ACTIVE."));
    found.addAll(
        unless(
            pool.at("/Policies/PasswordPolicy/MinimumLength").asInt() >= 12,
            "UserPool: passwords may be shorter than 12 characters."));
    found.addAll(
        unless(
            pool.path("MfaConfiguration").asText().equals("OPTIONAL")
                && pool.path("EnabledMfas").toString().equals("[\"SOFTWARE_TOKEN_MFA\"]"),
            "UserPool: a second factor (TOTP, RFC 6238) is not offered."));
    return found;
  }

  static List<String> everyTriggerIsALiveFunctionThatThePoolMayCall(Template template) {
    List<String> found = new ArrayList<>();
    template
        .properties("UserPool")
        .path("LambdaConfig")
        .properties()
        .forEach(
            trigger -> {
              String alias = trigger.getValue().path("Ref").asText();
              if (!template.properties(alias).path("Name").asText().equals("live")) {
                found.add("UserPool: " + trigger.getKey() + " is not the alias live.");
              } else if (!thePoolMayCall(template, alias)) {
                found.add("UserPool: nothing permits it to call " + alias + ".");
              }
            });
    return found;
  }

  private static boolean thePoolMayCall(Template template, String alias) {
    return template.resources("AWS::Lambda::Permission").values().stream()
        .map(permission -> permission.path("Properties"))
        .anyMatch(
            permission ->
                permission.at("/FunctionName/Ref").asText().equals(alias)
                    && permission.path("Principal").asText().equals("cognito-idp.amazonaws.com")
                    && permission.at("/SourceArn/Fn::GetAtt/0").asText().equals("UserPool"));
  }

  /** As long as Cognito waits: Amazon Cognito Developer Guide, Lambda triggers. */
  static List<String> everyTriggerEndsWhileThePoolWaits(Template template) {
    List<String> found = new ArrayList<>();
    for (JsonNode trigger : template.properties("UserPool").path("LambdaConfig")) {
      String function =
          template.properties(trigger.path("Ref").asText()).at("/FunctionName/Ref").asText();
      int seconds = template.properties(function).path("Timeout").asInt();
      if (seconds > 5) {
        found.add(function + ": it may take " + seconds + " seconds; Cognito waits for five.");
      }
    }
    return found;
  }

  private static List<String> unless(boolean holds, String violation) {
    return holds ? List.of() : List.of(violation);
  }
}
