package cafe.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolReaderTest {
  private static final String TEMPLATE =
      """
      Resources:
        Function: {Type: AWS::Lambda::Function, Properties: {FunctionName: told, Handler: x.Y}}
        Pool:
          Type: AWS::Cognito::UserPool
          Properties:
            UserPoolName: cafe
            AdminCreateUserConfig: {AllowAdminCreateUserOnly: true}
            Policies: {PasswordPolicy: {MinimumLength: 14}}
            MfaConfiguration: "ON"
            EnabledMfas: [SOFTWARE_TOKEN_MFA, EMAIL_OTP]
            LambdaConfig: {PostConfirmation: {Fn::GetAtt: [Function, Arn]}}
        Client:
          Type: AWS::Cognito::UserPoolClient
          Properties:
            UserPoolId: {Ref: Pool}
            AllowedOAuthFlows: [code]
            AllowedOAuthScopes: [openid, phone]
            ExplicitAuthFlows: [ALLOW_USER_SRP_AUTH]
            RefreshTokenRotation: {Feature: ENABLED, RetryGracePeriodSeconds: 10}
            TokenValidityUnits: {RefreshToken: hours}
            RefreshTokenValidity: 12
      """;

  @TempDir private Path folder;

  @Test
  void readsAPoolWithItsClient() throws Exception {
    assertThat(pool(TEMPLATE))
        .isEqualTo(
            new PoolResource(
                false,
                14,
                "ON",
                List.of("SOFTWARE_TOKEN_MFA", "EMAIL_OTP"),
                Optional.of("arn:aws:lambda:us-east-1:123456789012:function:told"),
                List.of("code"),
                List.of("openid", "phone"),
                List.of("ALLOW_USER_SRP_AUTH"),
                Duration.ofHours(12),
                Optional.of(Duration.ofSeconds(10))));
  }

  @Test
  void takesTheDefaultsOfCloudFormation() throws Exception {
    PoolResource pool =
        pool(
            """
            Resources:
              Pool: {Type: AWS::Cognito::UserPool, Properties: {}}
              Client: {Type: AWS::Cognito::UserPoolClient, Properties: {UserPoolId: {Ref: Pool}}}
            """);

    assertThat(pool.selfSignUp()).isTrue();
    assertThat(pool.minPasswordLength()).isEqualTo(8);
    assertThat(pool.mfaConfiguration()).isEqualTo("OFF");
    assertThat(pool.postConfirmationArn()).isEmpty();
    assertThat(pool.refreshTokenValidity()).isEqualTo(Duration.ofDays(30));
    assertThat(pool.rotationGrace()).isEmpty();
  }

  @Test
  void refusesATriggerThatNobodyWouldCall() {
    assertThatThrownBy(() -> pool(TEMPLATE.replace("PostConfirmation", "PreSignUp")))
        .hasMessageContaining("UserPool.LambdaConfig")
        .hasMessageContaining(
            "the property PreSignUp is not known here; these are used: PostConfirmation.");
  }

  private PoolResource pool(String template) throws IOException {
    Path file = Files.writeString(folder.resolve("template.yaml"), template);
    return Stack.read(
            file, new StackSettings("cafe", "us-east-1", "123456789012", Map.of(), Map.of()))
        .userPool();
  }
}
