package cafe.local.cognito.idp;

import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.MfaPreference;
import cafe.local.cognito.users.User;
import cafe.local.cognito.users.Users;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says which second factors who is signed in wants to be asked for (Amazon Cognito user pools API
 * Reference, SetUserMFAPreference).
 */
final class SetUserMFAPreference implements Operation {
  private final AccessTokens tokens;
  private final Users users;

  SetUserMFAPreference(AccessTokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  @Override
  public ObjectNode perform(Fields fields) {
    fields.only("AccessToken", "SMSMfaSettings", "SoftwareTokenMfaSettings", "EmailMfaSettings");
    User user = tokens.user(fields);
    Map<Factor, Fields> settings = new LinkedHashMap<>();
    put(settings, Factor.SMS_MFA, fields, "SMSMfaSettings");
    put(settings, Factor.SOFTWARE_TOKEN_MFA, fields, "SoftwareTokenMfaSettings");
    put(settings, Factor.EMAIL_OTP, fields, "EmailMfaSettings");
    if (settings.values().stream().filter(setting -> setting.flag("PreferredMfa")).count() > 1) {
      throw Fields.invalid("Only one MFA type can be preferred.");
    }
    MfaPreference preference = user.mfa();
    for (Map.Entry<Factor, Fields> setting : settings.entrySet()) {
      boolean enabled = setting.getValue().flag("Enabled");
      boolean preferred = setting.getValue().flag("PreferredMfa");
      if (enabled || preferred) {
        requirePossible(user, setting.getKey());
      }
      preference = preference.with(setting.getKey(), enabled, preferred && enabled);
    }
    MfaPreference chosen = preference;
    users.setMfa(user.profile().username(), mfa -> chosen);
    return UserJson.nothing();
  }

  private static void put(Map<Factor, Fields> settings, Factor factor, Fields fields, String name) {
    if (fields.has(name)) {
      settings.put(factor, fields.object(name).only("Enabled", "PreferredMfa"));
    }
  }

  private static void requirePossible(User user, Factor factor) {
    boolean possible =
        switch (factor) {
          case SMS_MFA -> user.profile().phone().isPresent();
          case EMAIL_OTP -> user.profile().emailVerified();
          case SOFTWARE_TOKEN_MFA -> user.mfa().totpSecret().isPresent();
        };
    if (!possible) {
      throw Fields.invalid(
          factor == Factor.SOFTWARE_TOKEN_MFA
              ? "User has not verified software token mfa"
              : "User does not have delivery config set to turn on " + factor);
    }
  }
}
