package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The template as it stands on this machine. */
public final class Stack {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final Evaluation evaluation;
  private final String region;

  private Stack(Evaluation evaluation, String region) {
    this.evaluation = evaluation;
    this.region = region;
  }

  /** Reads a template. */
  public static Stack read(Path template, StackSettings settings) throws IOException {
    JsonNode root = YAML.readTree(Files.readAllBytes(template));
    return new Stack(new Evaluation(root, settings), settings.region());
  }

  /**
   * A YAML file beside the template with its functions evaluated, cloud origins made local.
   *
   * @param more names beyond those of the template
   */
  public JsonNode include(Path file, Map<String, String> more) throws IOException {
    return evaluation.value(YAML.readTree(Files.readAllBytes(file)), more);
  }

  /** The region that it is in. */
  public String region() {
    return region;
  }

  /** The Lambda functions. */
  public List<FunctionResource> functions() {
    return evaluation
        .resources("AWS::Lambda::Function")
        .map(
            resource ->
                FunctionReader.read(
                    resource.getKey(), resource.getValue().path("Properties"), evaluation))
        .toList();
  }

  /** The DynamoDB tables. */
  public List<TableResource> tables() {
    return evaluation
        .resources("AWS::DynamoDB::Table")
        .map(
            resource ->
                TableReader.read(
                    resource.getKey(), resource.getValue().path("Properties"), evaluation))
        .toList();
  }

  /** The names of the S3 buckets. */
  public List<String> buckets() {
    return evaluation
        .resources("AWS::S3::Bucket")
        .map(resource -> evaluation.reference(resource.getKey()))
        .toList();
  }

  /** The SNS topics with their e-mail subscriptions. */
  public List<TopicResource> topics() {
    return evaluation
        .resources("AWS::SNS::Topic")
        .map(resource -> evaluation.reference(resource.getKey()))
        .map(arn -> new TopicResource(arn, subscribers(arn)))
        .toList();
  }

  /** The Step Functions state machines. */
  public List<StateMachineResource> stateMachines() {
    return evaluation
        .resources("AWS::StepFunctions::StateMachine")
        .map(resource -> stateMachine(resource.getKey(), resource.getValue().path("Properties")))
        .toList();
  }

  /** The user pool with its app client. */
  public PoolResource userPool() {
    return PoolReader.read(
        evaluation.only("AWS::Cognito::UserPool"),
        evaluation.only("AWS::Cognito::UserPoolClient"),
        evaluation);
  }

  /** The CloudFront distribution with the headers that it adds. */
  public SiteResource site() {
    JsonNode config = evaluation.only("AWS::CloudFront::Distribution").path("DistributionConfig");
    JsonNode missing =
        StreamSupport.stream(config.path("CustomErrorResponses").spliterator(), false)
            .filter(response -> response.path("ErrorCode").asInt() == 404)
            .findFirst()
            .orElseThrow(
                () -> new TemplateException("Distribution", "it has no page for the error 404."));
    JsonNode headers = evaluation.only("AWS::CloudFront::ResponseHeadersPolicy");
    return new SiteResource(
        "/" + config.path("DefaultRootObject").asText(),
        missing.path("ResponseCode").asInt(),
        missing.path("ResponsePagePath").asText(),
        SiteHeaders.read(evaluation.value(headers)));
  }

  private List<String> subscribers(String topicArn) {
    return evaluation
        .resources("AWS::SNS::Subscription")
        .map(subscription -> evaluation.value(subscription.getValue().path("Properties")))
        .filter(subscription -> subscription.path("TopicArn").asText().equals(topicArn))
        .filter(subscription -> subscription.path("Protocol").asText().equals("email"))
        .map(subscription -> subscription.path("Endpoint").asText())
        .toList();
  }

  private StateMachineResource stateMachine(String id, JsonNode properties) {
    return new StateMachineResource(
        evaluation.reference(id + ".Name"),
        evaluation.reference(id),
        evaluation.text(properties.path("RoleArn")),
        evaluation.texts(properties.path("DefinitionSubstitutions")));
  }
}
