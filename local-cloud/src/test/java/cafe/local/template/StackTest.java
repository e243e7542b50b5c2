package cafe.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
  private static final String FUNCTION =
      """
      Parameters:
        Prefix: {Type: String, Default: ""}
        Stage: {Type: String}
      Conditions:
        Plain: {Fn::Equals: [{Ref: Prefix}, ""]}
        Tested: {Fn::And: [{Condition: Plain}, {Fn::Not: [{Fn::Equals: [{Ref: Stage}, prod]}]}]}
      Resources:
        Table:
          Type: AWS::DynamoDB::Table
          Properties:
            TableName: {Fn::Sub: "${Prefix}Beans"}
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{AttributeName: id, AttributeType: "N"}]
            KeySchema: [{AttributeName: id, KeyType: HASH}]
        Bucket: {Type: AWS::S3::Bucket}
        Topic: {Type: AWS::SNS::Topic}
        Mail:
          Type: AWS::SNS::Subscription
          Properties: {TopicArn: {Ref: Topic}, Protocol: email, Endpoint: frank@cafe.example}
        Distribution: {Type: AWS::CloudFront::Distribution}
        Machine:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            StateMachineName: {Fn::Join: ["-", [{Ref: AWS::StackName}, report]]}
            RoleArn: {Fn::GetAtt: [Role, Arn]}
            DefinitionSubstitutions: {Gather: {Ref: Live}}
        Role: {Type: AWS::IAM::Role}
        Live:
          Type: AWS::Lambda::Alias
          Properties: {Name: live, FunctionName: {Ref: Function}}
        Function:
          Type: AWS::Lambda::Function
          Properties:
            Handler: cafe.Handler
            Timeout: 20
            Environment:
              Variables:
                TABLE: {Ref: Table}
                BUCKET: {Ref: Bucket}
                ORIGIN: {Fn::Sub: "https://${Distribution.DomainName}"}
                MACHINE: {Ref: Machine}
                STAGE: {Fn::If: [Tested, {Ref: Stage}, other]}
                PART: {Fn::Select: [1, {Fn::Split: ["-", {Fn::Sub: ["a-${X}", {X: b}]}]}]}
      """;

  private static final StackSettings SETTINGS =
      new StackSettings(
          "cafe",
          "us-east-1",
          "123456789012",
          Map.of("Stage", "test"),
          Map.of("https://d111111abcdef8.cloudfront.net", "http://127.0.0.1:8400"));

  @TempDir private Path folder;

  @Test
  void givesFunctionsTheirEnvironmentWithEveryNameReplaced() throws Exception {
    FunctionResource function = stack(FUNCTION).functions().get(0);
    assertThat(function)
        .isEqualTo(
            new FunctionResource(
                "Function",
                "cafe-Function",
                "arn:aws:lambda:us-east-1:123456789012:function:cafe-Function",
                "cafe.Handler",
                Duration.ofSeconds(20),
                128,
                Map.of(
                    "TABLE", "Beans",
                    "BUCKET", "cafe-bucket",
                    "ORIGIN", "http://127.0.0.1:8400",
                    "MACHINE", "arn:aws:states:us-east-1:123456789012:stateMachine:cafe-report",
                    "STAGE", "test",
                    "PART", "b")));
  }

  @Test
  void givesTablesBucketsTopicsAndMachines() throws Exception {
    Stack stack = stack(FUNCTION);
    assertThat(stack.tables()).singleElement().extracting(TableResource::name).isEqualTo("Beans");
    assertThat(stack.buckets()).containsExactly("cafe-bucket");
    assertThat(stack.topics())
        .containsExactly(
            new TopicResource(
                "arn:aws:sns:us-east-1:123456789012:cafe-Topic", List.of("frank@cafe.example")));
    assertThat(stack.stateMachines())
        .containsExactly(
            new StateMachineResource(
                "cafe-report",
                "arn:aws:states:us-east-1:123456789012:stateMachine:cafe-report",
                "arn:aws:iam::123456789012:role/cafe-Role",
                Map.of(
                    "Gather",
                    "arn:aws:lambda:us-east-1:123456789012:function:cafe-Function:live")));
  }

  @Test
  void refusesAFunctionOfCloudFormationThatItDoesNotEvaluate() {
    assertRefused(
        FUNCTION.replace("Fn::Select: [1,", "Fn::Cidr: [1,"),
        "The template cannot be built here: Fn::Cidr: this function is not evaluated here; these"
            + " are: Ref, Fn::And, Fn::Equals, Fn::GetAtt, Fn::If, Fn::Join, Fn::Not, Fn::Or,"
            + " Fn::Select, Fn::Split, Fn::Sub.");
  }

  @Test
  void refusesAPropertyOfAFunctionThatItDoesNotKnow() {
    assertRefused(
        FUNCTION.replace("Timeout: 20", "TimeOut: 20"),
        "The template cannot be built here: Function: the property TimeOut is not known here;"
            + " these are used: Environment, FunctionName, Handler, MemorySize, Timeout.");
  }

  @Test
  void refusesANameThatHasNoValueHere() {
    assertRefused(
        FUNCTION.replace("{Ref: Bucket}", "{Ref: Bukket}"),
        "The template cannot be built here: Bukket: it has no value on this machine.");
  }

  @Test
  void refusesAConditionThatIsNotThere() {
    assertRefused(
        FUNCTION.replace("Fn::If: [Tested,", "Fn::If: [Teste,"),
        "The template cannot be built here: Teste: there is no such condition.");
  }

  @Test
  void refusesATableWithProvisionedCapacity() {
    assertThatThrownBy(() -> stack(FUNCTION.replace("PAY_PER_REQUEST", "PROVISIONED")).tables())
        .hasMessage(
            "The template cannot be built here: Table: the BillingMode is PROVISIONED, only"
                + " PAY_PER_REQUEST is known here.");
  }

  private void assertRefused(String template, String message) {
    assertThatThrownBy(() -> stack(template).functions())
        .isInstanceOf(TemplateException.class)
        .hasMessage(message);
  }

  private Stack stack(String template) throws IOException {
    return Stack.read(Files.writeString(folder.resolve("template.yaml"), template), SETTINGS);
  }
}
