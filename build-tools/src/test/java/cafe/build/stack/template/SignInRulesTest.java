package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInRulesTest {
  private static final String CLIENT = "/Resources/UserPoolClient/Properties";
  private static final String POOL = "/Resources/UserPool/Properties";

  @Test
  void theClientHasNoSecret() {
    accepts(SignInRules::theClientHasNoSecret);
  }

  @Test
  void refusesAClientWithASecret() {
    refuses(
        SignInRules::theClientHasNoSecret,
        good().with(CLIENT + "/GenerateSecret", true),
        "UserPoolClient: GenerateSecret is not false. A page cannot keep a secret.");
  }

  @Test
  void theClientSignsInBySrpOnly() {
    accepts(SignInRules::theClientSignsInBySrpOnly);
  }

  @Test
  void refusesAFlowThatSendsThePassword() {
    refuses(
        SignInRules::theClientSignsInBySrpOnly,
        good().with(CLIENT + "/ExplicitAuthFlows", List.of("ALLOW_USER_PASSWORD_AUTH")),
        "UserPoolClient: ExplicitAuthFlows is [\"ALLOW_USER_PASSWORD_AUTH\"], expected"
            + " [\"ALLOW_USER_SRP_AUTH\"]: no flow sends the password, and Cognito refuses"
            + " ALLOW_REFRESH_TOKEN_AUTH beside rotation.");
  }

  @Test
  void theClientKeepsTokensShort() {
    accepts(SignInRules::theClientKeepsTokensShort);
  }

  @Test
  void refusesRefreshTokensThatStayTheSame() {
    refuses(
        SignInRules::theClientKeepsTokensShort,
        good().with(CLIENT + "/RefreshTokenRotation/Feature", "DISABLED"),
        "UserPoolClient: refresh tokens are not rotated (RFC 9700, 4.14.2).");
  }

  @Test
  void refusesTokensThatCannotBeRevoked() {
    refuses(
        SignInRules::theClientKeepsTokensShort,
        good().with(CLIENT + "/EnableTokenRevocation", false),
        "UserPoolClient: tokens cannot be revoked (RFC 7009).");
  }

  @Test
  void nobodyLearnsWhoHasAnAccount() {
    accepts(SignInRules::nobodyLearnsWhoHasAnAccount);
  }

  @Test
  void refusesAClientThatTellsWhoHasAnAccount() {
    refuses(
        SignInRules::nobodyLearnsWhoHasAnAccount,
        good().with(CLIENT + "/PreventUserExistenceErrors", "LEGACY"),
        "UserPoolClient: PreventUserExistenceErrors is not ENABLED.");
  }

  @Test
  void everyRedirectIsExactAndOurs() {
    accepts(SignInRules::everyRedirectIsExactAndOurs);
  }

  @Test
  void refusesARedirectToAnotherSite() {
    refuses(
        SignInRules::everyRedirectIsExactAndOurs,
        good()
            .with(
                CLIENT + "/LogoutURLs/Fn::Split",
                List.of(
                    ",",
                    Map.of(
                        "Fn::If",
                        List.of(
                            "MoreLogoutUrls",
                            Map.of("Fn::Sub", "https://${Distribution.DomainName}${LogoutPath}"),
                            Map.of("Fn::Sub", "https://tea.example/"))))),
        "UserPoolClient: LogoutURLs begins with 'https://tea.example/', expected the site.");
  }

  @Test
  void thePoolIsGuarded() {
    accepts(SignInRules::thePoolIsGuarded);
  }

  @Test
  void refusesAPoolThatMayBeDeleted() {
    refuses(
        SignInRules::thePoolIsGuarded,
        good().with(POOL + "/DeletionProtection", "INACTIVE"),
        "UserPool: DeletionProtection is not ACTIVE.");
  }

  @Test
  void refusesShortPasswords() {
    refuses(
        SignInRules::thePoolIsGuarded,
        good().with(POOL + "/Policies/PasswordPolicy/MinimumLength", 8),
        "UserPool: passwords may be shorter than 12 characters.");
  }

  @Test
  void refusesAPoolWithoutASecondFactor() {
    refuses(
        SignInRules::thePoolIsGuarded,
        good().with(POOL + "/MfaConfiguration", "OFF"),
        "UserPool: a second factor (TOTP, RFC 6238) is not offered.");
  }

  @Test
  void everyTriggerIsALiveFunctionThatThePoolMayCall() {
    accepts(SignInRules::everyTriggerIsALiveFunctionThatThePoolMayCall);
  }

  @Test
  void refusesATriggerThatIsNoAlias() {
    refuses(
        SignInRules::everyTriggerIsALiveFunctionThatThePoolMayCall,
        good()
            .with(
                "/Resources/UserPool/Properties/LambdaConfig/PostConfirmation/Ref",
                "PostConfirmationFunction"),
        "UserPool: PostConfirmation is not the alias live.");
  }

  @Test
  void refusesATriggerThatThePoolMayNotCall() {
    refuses(
        SignInRules::everyTriggerIsALiveFunctionThatThePoolMayCall,
        good().without("/Resources/PostConfirmationPermission"),
        "UserPool: nothing permits it to call PostConfirmationLive.");
  }

  @Test
  void refusesAPermissionForAnyPool() {
    refuses(
        SignInRules::everyTriggerIsALiveFunctionThatThePoolMayCall,
        good().without("/Resources/PostConfirmationPermission/Properties/SourceArn"),
        "UserPool: nothing permits it to call PostConfirmationLive.");
  }

  @Test
  void everyTriggerEndsWhileThePoolWaits() {
    accepts(SignInRules::everyTriggerEndsWhileThePoolWaits);
  }

  @Test
  void refusesATriggerThatOutlivesThePoolsPatience() {
    refuses(
        SignInRules::everyTriggerEndsWhileThePoolWaits,
        good().with("/Resources/PostConfirmationFunction/Properties/Timeout", 10),
        "PostConfirmationFunction: it may take 10 seconds; Cognito waits for five.");
  }
}
