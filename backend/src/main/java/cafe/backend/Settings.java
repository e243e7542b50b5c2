package cafe.backend;

import cafe.backend.aws.AwsAccess;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a function is told by its environment. A value is checked when it is asked for, because each
 * function has only those that it needs. The keys stand in {@code cafe.yaml}.
 */
public final class Settings {
  /** What a link lasts if {@code REPORT_LINK_SECONDS} is not set. */
  static final int DEFAULT_LINK_SECONDS = 3600;

  /** Seven days, the most that Signature Version 4 allows: Amazon S3 User Guide, presigned URLs. */
  static final int MAX_LINK_SECONDS = 604_800;

  /** Without the setting only owners may: an absent variable must not open the reports. */
  static final String DEFAULT_OWNER_GROUP = "owner";

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** Settings from any map of environment variables. */
  public static Settings of(Map<String, String> values) {
    return new Settings(values);
  }

  /** The environment of this process, as Lambda sets it. */
  static Settings fromEnvironment() {
    return of(System.getenv());
  }

  String foodProductsTable() {
    return required("FOOD_PRODUCTS_TABLE", "the name of the pastries' table");
  }

  String beansTable() {
    return required("BEANS_TABLE", "the name of the beans' table");
  }

  String suppliersTable() {
    return required("SUPPLIERS_TABLE", "the name of the suppliers' table");
  }

  String guestsTable() {
    return required("GUESTS_TABLE", "the name of the guests' table");
  }

  String guestReportsTable() {
    return required("GUEST_REPORTS_TABLE", "the name of the table of who asked for which report");
  }

  String reportBucket() {
    return required("REPORT_BUCKET", "the name of the reports' bucket");
  }

  String stateMachineArn() {
    return required("STATE_MACHINE_ARN", "the ARN of the report's state machine");
  }

  /** The group that may create reports; "" admits everybody who is signed in. */
  String ownerGroup() {
    return values.getOrDefault("OWNER_GROUP", DEFAULT_OWNER_GROUP);
  }

  /** The origins of the pages that may read answers; at least one. */
  List<String> allowedOrigins() {
    String origins = required("ALLOWED_ORIGIN", "an origin such as https://cafe.example");
    return Arrays.stream(origins.split(",", -1)).map(String::trim).toList();
  }

  /** How long a link to a report works. */
  Duration linkValidity() {
    String found = values.getOrDefault("REPORT_LINK_SECONDS", "" + DEFAULT_LINK_SECONDS);
    if (!found.matches("[1-9][0-9]{0,5}") || Integer.parseInt(found) > MAX_LINK_SECONDS) {
      throw refused("REPORT_LINK_SECONDS", found, "whole seconds from 1 to " + MAX_LINK_SECONDS);
    }
    return Duration.ofSeconds(Integer.parseInt(found));
  }

  /** Region, keys and endpoints, in the AWS SDK's own variables. */
  AwsAccess aws() {
    return new AwsAccess(
        required("AWS_REGION", "a region such as us-east-1"),
        present("AWS_ACCESS_KEY_ID")
            .map(
                id ->
                    new AwsAccess.Keys(
                        id,
                        required("AWS_SECRET_ACCESS_KEY", "the secret of AWS_ACCESS_KEY_ID"),
                        present("AWS_SESSION_TOKEN"))),
        present("AWS_ENDPOINT_URL_DYNAMODB"),
        present("AWS_ENDPOINT_URL_S3"),
        present("AWS_ENDPOINT_URL_SFN"));
  }

  private Optional<String> present(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  private String required(String key, String expected) {
    return present(key).orElseThrow(() -> refused(key, "nothing", expected));
  }

  private static IllegalStateException refused(String key, String found, String expected) {
    return new IllegalStateException(
        "Setting %s: found %s, expected %s. Set it in the function's Environment in cafe.yaml."
            .formatted(key, found, expected));
  }
}
