package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.stack.Pace;
import cafe.build.stack.ProvisioningRequest;
import cafe.build.stack.StackName;
import cafe.build.stack.StackOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * From an empty account to a stack and back, with a template that the server understands. It says
 * that the parts work together, and nothing about the café's own template.
 */
class AwsStackTest {
  private static final String TEMPLATE =
      """
      Parameters:
        OwnerEmail: {Type: String}
        CodeBucket: {Type: String}
        CodeKey: {Type: String}
        DefinitionKey: {Type: String}
        Release: {Type: String, Default: first}
        ApiOrigin: {Type: String, Default: ""}
        ApiAccessLog: {Type: String, Default: "off"}
      Resources:
        Api: {Type: "AWS::SNS::Topic", Properties: {TopicName: stands-for-the-api}}
        ApiDeployment: {Type: "AWS::SNS::Topic", Properties: {TopicName: stands-for-the-deployment}}
        ApiStage: {Type: "AWS::SNS::Topic", Properties: {TopicName: stands-for-the-stage, DeploymentId: {}}}
        Topic: {Type: "AWS::SNS::Topic", Properties: {DisplayName: {Ref: ApiOrigin}}}
        BeansTable:
          Type: AWS::DynamoDB::Table
          Properties:
            TableName: Beans
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{AttributeName: id, AttributeType: "N"}]
            KeySchema: [{AttributeName: id, KeyType: HASH}]
      Outputs:
        apiOrigin: {Value: "https://api.example"}
        beansTable: {Value: {Ref: BeansTable}}
      """;
  private static final String API =
      """
      openapi: 3.0.1
      info: {title: test, version: "1"}
      paths:
        /beans:
          get:
            responses: {"200": {description: beans}}
            x-amazon-apigateway-integration: {type: mock, responses: {default: {statusCode: "200"}}}
      """;

  private final List<String> said = new ArrayList<>();

  @Test
  void fromNothingToAStackAndBack(@TempDir Path root) throws IOException {
    checkOut(root);
    try (TestServer server = TestServer.moto();
        CloudFormationClient client = server.access().client(CloudFormationClient.builder())) {
      assertThat(provision(server, root, "cafe.dryRun", "true"))
          .isEqualTo(new StackOutcome.Previewed(Map.of()));
      assertThat(client.describeStacks().stacks()).isEmpty();

      assertThat(provision(server, root)).isInstanceOf(StackOutcome.Ready.class);
      assertThat(said)
          .anyMatch(line -> line.startsWith("Changes: add 5\n"))
          .anyMatch(line -> line.contains("CREATE_COMPLETE              cafe-test (AWS::"));

      said.clear();
      assertThat(provision(server, root, "cafe.delete", "cafe-test"))
          .isEqualTo(new StackOutcome.Deleted());
      assertThat(said).last().asString().startsWith("The stack cafe-test is deleted after");
    }
  }

  /** Made without a change set: from one, the server computes no outputs. */
  @Test
  void changesAStackAndSeedsItsTables(@TempDir Path root) throws IOException {
    checkOut(root);
    try (TestServer server = TestServer.moto();
        CloudFormationClient client = server.access().client(CloudFormationClient.builder());
        DynamoDbClient dynamoDb = server.access().client(DynamoDbClient.builder())) {
      client.createStack(
          it -> it.stackName("cafe-test").templateBody(TEMPLATE).parameters(parameters()));
      Map<String, String> outputs =
          Map.of("apiOrigin", "https://api.example", "beansTable", "Beans");

      assertThat(provision(server, root)).isEqualTo(new StackOutcome.Ready(outputs));
      assertThat(said).endsWith("Table Beans: 1 items put, 0 were there already.");
      assertThat(dynamoDb.scan(it -> it.tableName("Beans")).items()).hasSize(1);

      said.clear();
      assertThat(provision(server, root)).isEqualTo(new StackOutcome.Ready(outputs));
      assertThat(said)
          .anyMatch(line -> line.startsWith("Already there: s3://cafe-artifacts-"))
          .noneMatch(line -> line.startsWith("Sent"))
          .noneMatch(line -> line.startsWith("Table"));
    }
  }

  private static List<Parameter> parameters() {
    return Stream.of("OwnerEmail", "CodeBucket", "CodeKey", "DefinitionKey")
        .map(name -> Parameter.builder().parameterKey(name).parameterValue("x").build())
        .toList();
  }

  private StackOutcome provision(TestServer server, Path root, String... more) {
    Map<String, String> properties = new HashMap<>();
    properties.put("cafe.ownerEmail", "frank@cafe.example");
    for (int i = 0; i < more.length; i += 2) {
      properties.put(more[i], more[i + 1]);
    }
    ProvisioningRequest request =
        new ProvisioningRequest(root, new StackName("test"), properties, Map.of());
    return AwsStack.provision(server.access(), Pace.real(), request, said::add);
  }

  private static void checkOut(Path root) throws IOException {
    Path cloud = root.resolve("backend/cloud");
    Files.createDirectories(cloud.resolve("seed"));
    Files.createDirectories(root.resolve("backend/target"));
    Files.writeString(cloud.resolve("cafe.yaml"), TEMPLATE);
    Files.writeString(cloud.resolve("api.yaml"), API);
    Files.writeString(cloud.resolve("report.asl.json"), "{}");
    Files.writeString(cloud.resolve("seed/beans.json"), "[{\"id\": 1, \"price\": 18.50}]");
    Files.writeString(root.resolve("backend/target/backend-lambda.jar"), "the handlers");
  }
}
