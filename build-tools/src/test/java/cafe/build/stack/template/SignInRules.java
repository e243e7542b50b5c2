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

  private static List<String> unless(boolean holds, String violation) {
    return holds ? List.of() : List.of(violation);
  }
}
