package cafe.local;

import cafe.local.s3.Credentials;
import java.util.Locale;

/** What is printed when the local cloud has started. */
final class Banner {
  private Banner() {}

  static String of(LocalCloud cloud, LocalCloudOptions options, double seconds) {
    String notes =
        cloud.notes().isEmpty() ? "" : "\n  " + String.join("\n  ", cloud.notes()) + "\n";
    return """

        The café is open at  %s  (started in %s s)
        %s
          Sign in as the owner       %s  %s
          ... first sign-in          %s   %s  (asks for a new password)
          ... as a guest             %s   %s
          The owner's inbox          %s
          Hosted UI                  %s
          REST API                   %s
          Keys, Cognito API          %s

          export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_DEFAULT_REGION=%s
          aws --endpoint-url %s s3 ls
          aws --endpoint-url %s dynamodb list-tables
          aws --endpoint-url %s stepfunctions list-state-machines

        Ctrl-C ends everything.
        """
        .formatted(
            cloud.siteUrl(),
            String.format(Locale.ROOT, "%.1f", seconds),
            notes,
            Pools.OWNER,
            Pools.password(options, Pools.OWNER),
            Pools.NEW_OWNER,
            Pools.password(options, Pools.NEW_OWNER),
            Pools.GUEST,
            Pools.password(options, Pools.GUEST),
            cloud.inboxUrl(),
            cloud.hostedUiUrl(),
            cloud.apiUrl(),
            cloud.cognitoIdpUrl(),
            Credentials.LOCAL.accessKeyId(),
            Credentials.LOCAL.secretKey(),
            cloud.cafeJson().get("region"),
            cloud.s3Url(),
            cloud.dynamoDbUrl(),
            cloud.statesUrl());
  }
}
