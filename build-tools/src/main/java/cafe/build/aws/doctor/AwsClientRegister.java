package cafe.build.aws.doctor;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.CannotTellException;
import cafe.build.doctor.signin.ClientRegister;
import cafe.build.doctor.signin.RegisteredClient;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClientBuilder;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserPoolClientType;

/** Reads an app client with DescribeUserPoolClient, if this machine has credentials for it. */
public final class AwsClientRegister implements ClientRegister {
  private static final Duration LIMIT = Duration.ofSeconds(8);
  private static final String EXPECTED =
      "credentials that allow cognito-idp:DescribeUserPoolClient (they are optional)";
  private static final String NEXT =
      "To have this checked too, set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.";

  private final AwsCredentialsProvider credentials;
  private final Optional<URI> endpoint;

  /** With the SDK's own chain of credentials. */
  public AwsClientRegister() {
    this(DefaultCredentialsProvider.builder().build(), Optional.empty());
  }

  AwsClientRegister(AwsCredentialsProvider credentials, Optional<URI> endpoint) {
    this.credentials = credentials;
    this.endpoint = endpoint;
  }

  @Override
  public RegisteredClient look(SiteConfig config) {
    try (CognitoIdentityProviderClient cognito = cognito(config)) {
      return registered(
          cognito
              .describeUserPoolClient(
                  it -> it.userPoolId(config.userPoolId()).clientId(config.clientId()))
              .userPoolClient());
    } catch (AwsServiceException refused) {
      String code = refused.awsErrorDetails() == null ? "" : refused.awsErrorDetails().errorCode();
      throw new CannotTellException(
          ("AWS refused: " + refused.statusCode() + " " + code).strip(), EXPECTED, NEXT);
    } catch (SdkClientException unasked) {
      throw new CannotTellException("no credentials, or no way to AWS", EXPECTED, NEXT);
    }
  }

  private CognitoIdentityProviderClient cognito(SiteConfig config) {
    CognitoIdentityProviderClientBuilder builder =
        CognitoIdentityProviderClient.builder()
            .region(Region.of(config.region()))
            .credentialsProvider(credentials)
            .httpClientBuilder(
                UrlConnectionHttpClient.builder().connectionTimeout(LIMIT).socketTimeout(LIMIT))
            .overrideConfiguration(
                ClientOverrideConfiguration.builder().apiCallTimeout(LIMIT).build());
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static RegisteredClient registered(UserPoolClientType client) {
    return new RegisteredClient(
        client.clientSecret() != null,
        new HashSet<>(client.callbackURLs()),
        new HashSet<>(client.logoutURLs()),
        new HashSet<>(client.allowedOAuthFlowsAsStrings()),
        new HashSet<>(client.allowedOAuthScopes()),
        new HashSet<>(client.explicitAuthFlowsAsStrings()));
  }
}
