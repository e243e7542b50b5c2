package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold wherever data rest. */
final class StorageRules {
  private static final Set<String> HOLD_DATA =
      Set.of(
          "AWS::Cognito::UserPool",
          "AWS::DynamoDB::Table",
          "AWS::Logs::LogGroup",
          "AWS::S3::Bucket");
  private static final List<String> BLOCKS =
      List.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets");

  private StorageRules() {}

  static List<String> everyBucketIsPrivate(Template template) {
    List<String> found = new ArrayList<>();
    template
        .resources("AWS::S3::Bucket")
        .forEach(
            (id, bucket) -> {
              JsonNode block = bucket.at("/Properties/PublicAccessBlockConfiguration");
              for (String name : BLOCKS) {
                if (!block.path(name).asBoolean()) {
                  found.add(
                      id + ": " + name + " is not true. A bucket of the café is never public.");
                }
              }
            });
    return found;
  }

  static List<String> noBucketPolicyLetsAnybodyIn(Template template) {
    List<String> found = new ArrayList<>();
    template
        .resources("AWS::S3::BucketPolicy")
        .forEach(
            (id, policy) -> {
              for (JsonNode statement : policy.at("/Properties/PolicyDocument/Statement")) {
                boolean allows = statement.path("Effect").asText().equals("Allow");
                if (allows && statement.path("Principal").path("Service").isMissingNode()) {
                  found.add(id + ": an Allow names no service as its principal.");
                }
                if (allows
                    && statement.at("/Condition/StringEquals/aws:SourceArn").isMissingNode()) {
                  found.add(
                      id + ": an Allow has no aws:SourceArn; any account's service could use it.");
                }
              }
            });
    return found;
  }

  static List<String> everyBucketRefusesPlainHttp(Template template) {
    List<String> found = new ArrayList<>();
    template
        .resources("AWS::S3::Bucket")
        .keySet()
        .forEach(
            id -> {
              if (!refusesPlainHttp(template, id)) {
                found.add(id + ": no bucket policy denies requests without TLS.");
              }
            });
    return found;
  }

  private static boolean refusesPlainHttp(Template template, String bucket) {
    for (JsonNode policy : template.resources("AWS::S3::BucketPolicy").values()) {
      for (JsonNode statement : policy.at("/Properties/PolicyDocument/Statement")) {
        if (policy.at("/Properties/Bucket/Ref").asText().equals(bucket)
            && statement.path("Effect").asText().equals("Deny")
            && statement.at("/Condition/Bool/aws:SecureTransport").asText().equals("false")) {
          return true;
        }
      }
    }
    return false;
  }

  static List<String> whatHoldsDataOutlivesTheStack(Template template) {
    List<String> found = new ArrayList<>();
    for (String type : HOLD_DATA) {
      template
          .resources(type)
          .forEach(
              (id, resource) -> {
                if (!resource.path("DeletionPolicy").asText().startsWith("Retain")) {
                  found.add(id + ": DeletionPolicy is not Retain or RetainExceptOnCreate.");
                }
                if (!resource.path("UpdateReplacePolicy").asText().equals("Retain")) {
                  found.add(id + ": UpdateReplacePolicy is not Retain.");
                }
              });
    }
    return found;
  }

  static List<String> everyTableCanGoBackInTime(Template template) {
    List<String> found = new ArrayList<>();
    template
        .resources("AWS::DynamoDB::Table")
        .forEach(
            (id, table) -> {
              if (!table
                  .at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                  .asBoolean()) {
                found.add(id + ": point-in-time recovery is off.");
              }
            });
    return found;
  }
}
