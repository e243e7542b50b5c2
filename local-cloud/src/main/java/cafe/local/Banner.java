package cafe.local;

import cafe.local.s3.Credentials;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is printed when the local cloud has started. */
final class Banner {
  private static final String EDIT =
      "Edit web-src/ or client/, save, and reload the page when it is said here.";

  private Banner() {}

  static String of(LocalCloud cloud, LocalCloudOptions options, double seconds) {
    String opened =
        String.format(
            Locale.ROOT, "The café is open at  %s  (started in %.1f s)", cloud.siteUrl(), seconds);
    String notes = cloud.notes().stream().map(Banner::line).collect(Collectors.joining());
    return String.join(
        "\n",
        "",
        opened,
        notes.isEmpty() ? "" : "\n" + notes,
        people(options) + places(cloud),
        commands(cloud),
        options.siteFolder.isEmpty() ? EDIT : "",
        "Ctrl-C ends everything.",
        "");
  }

  private static String people(LocalCloudOptions options) {
    return person("Sign in as the owner", options, Pools.OWNER, "")
        + person("... for the first time", options, Pools.NEW_OWNER, "  (asks for a new password)")
        + person("... as a guest", options, Pools.GUEST, "");
  }

  private static String places(LocalCloud cloud) {
    return place("The owner's inbox", cloud.inboxUrl())
        + place("Hosted UI", cloud.hostedUiUrl())
        + place("REST API", cloud.apiUrl())
        + place("Keys, Cognito API", cloud.cognitoIdpUrl());
  }

  private static String commands(LocalCloud cloud) {
    Object region = cloud.cafeJson().get("region");
    Object pool = cloud.cafeJson().get("userPoolId");
    return line(
            "export AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_DEFAULT_REGION=%s"
                .formatted(Credentials.LOCAL.accessKeyId(), Credentials.LOCAL.secretKey(), region))
        + command(cloud.s3Url(), "s3 ls")
        + command(cloud.dynamoDbUrl(), "dynamodb list-tables")
        + command(cloud.statesUrl(), "stepfunctions list-state-machines")
        + command(cloud.trailUrl(), "cloudtrail lookup-events")
        + command(cloud.cognitoIdpUrl(), "cognito-idp list-users --user-pool-id " + pool);
  }

  private static String person(String what, LocalCloudOptions options, String name, String note) {
    return line("%-24s%-6s%s%s".formatted(what, name, Pools.password(options, name), note));
  }

  private static String place(String what, URI url) {
    return line("%-24s%s".formatted(what, url));
  }

  private static String command(URI endpoint, String command) {
    return line("aws --endpoint-url " + endpoint + " " + command);
  }

  private static String line(String text) {
    return "  " + text + "\n";
  }
}
