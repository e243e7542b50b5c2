package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.Function;

/** What a name in the template stands for: a parameter, a pseudo parameter, or a resource. */
final class References {
  private final JsonNode template;
  private final StackSettings settings;
  private final Function<JsonNode, JsonNode> evaluate;

  References(JsonNode template, StackSettings settings, Function<JsonNode, JsonNode> evaluate) {
    this.template = template;
    this.settings = settings;
    this.evaluate = evaluate;
  }

  String value(String name) {
    if (name.startsWith("AWS::")) {
      return pseudo(name);
    }
    int dot = name.indexOf('.');
    String id = dot < 0 ? name : name.substring(0, dot);
    JsonNode resource = template.path("Resources").path(id);
    if (resource.isMissingNode()) {
      return parameter(name);
    }
    return dot < 0 ? reference(id, resource) : attribute(id, resource, name.substring(dot + 1));
  }

  private String pseudo(String name) {
    return switch (name) {
      case "AWS::Region" -> settings.region();
      case "AWS::AccountId" -> settings.accountId();
      case "AWS::Partition" -> "aws";
      case "AWS::URLSuffix" -> "amazonaws.com";
      case "AWS::StackName" -> settings.name();
      default -> throw unknown(name);
    };
  }

  private String parameter(String name) {
    if (settings.parameters().containsKey(name)) {
      return settings.parameters().getOrDefault(name, "");
    }
    JsonNode fallback = template.path("Parameters").path(name).path("Default");
    if (fallback.isMissingNode()) {
      throw unknown(name);
    }
    return fallback.asText();
  }

  private String reference(String id, JsonNode resource) {
    return switch (resource.path("Type").asText()) {
      case "AWS::DynamoDB::Table" -> named(id, resource, "TableName");
      case "AWS::Lambda::Function" -> named(id, resource, "FunctionName");
      case "AWS::S3::Bucket" -> named(id, resource, "BucketName").toLowerCase(Locale.ROOT);
      case "AWS::Lambda::Alias" ->
          arn("lambda", "function:" + named(id, resource, "FunctionName") + ":" + alias(resource));
      case "AWS::StepFunctions::StateMachine" ->
          arn("states", "stateMachine:" + named(id, resource, "StateMachineName"));
      case "AWS::SNS::Topic" -> arn("sns", named(id, resource, "TopicName"));
      case "AWS::Cognito::UserPoolDomain" -> StackSettings.DOMAIN_PREFIX;
      default -> throw unknown(id);
    };
  }

  private String attribute(String id, JsonNode resource, String attribute) {
    String type = resource.path("Type").asText();
    return switch (type + "." + attribute) {
      case "AWS::Lambda::Function.Arn" -> arn("lambda", "function:" + reference(id, resource));
      case "AWS::DynamoDB::Table.Arn" -> arn("dynamodb", "table/" + reference(id, resource));
      case "AWS::S3::Bucket.Arn" -> "arn:aws:s3:::" + reference(id, resource);
      case "AWS::StepFunctions::StateMachine.Arn" -> reference(id, resource);
      case "AWS::StepFunctions::StateMachine.Name" -> named(id, resource, "StateMachineName");
      case "AWS::IAM::Role.Arn" ->
          "arn:aws:iam::" + settings.accountId() + ":role/" + named(id, resource, "RoleName");
      case "AWS::Cognito::UserPool.Arn" -> arn("cognito-idp", "userpool/" + id);
      case "AWS::CloudFront::Distribution.DomainName" -> StackSettings.DISTRIBUTION_DOMAIN;
      default -> throw unknown(id + "." + attribute);
    };
  }

  /** The name that the template gives, else one like CloudFormation's own. */
  private String named(String id, JsonNode resource, String property) {
    JsonNode name = resource.path("Properties").path(property);
    return name.isMissingNode() ? settings.name() + "-" + id : evaluate.apply(name).asText();
  }

  private String alias(JsonNode resource) {
    return evaluate.apply(resource.path("Properties").path("Name")).asText();
  }

  private String arn(String service, String resource) {
    return "arn:aws:%s:%s:%s:%s"
        .formatted(service, settings.region(), settings.accountId(), resource);
  }

  private static TemplateException unknown(String name) {
    return new TemplateException(name, "it has no value on this machine.");
  }
}
