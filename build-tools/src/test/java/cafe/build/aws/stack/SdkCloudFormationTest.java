package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cafe.build.stack.Change;
import cafe.build.stack.ChangeSet;
import cafe.build.stack.ChangeSetRequest;
import cafe.build.stack.ChangeSetType;
import cafe.build.stack.EventPage;
import cafe.build.stack.Stack;
import cafe.build.stack.StackEvent;
import cafe.build.stack.StackException;
import cafe.build.stack.StackName;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Parameter;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketLocationConstraint;

/** The wire only: what CloudFormation does with the café's own template, this server cannot say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SdkCloudFormationTest {
  private static final String TEMPLATE =
      """
      {"Parameters": {"Shown": {"Type": "String"}},
       "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Shown"}}}},
       "Outputs": {"topic": {"Value": {"Ref": "Topic"}}}}
      """;

  private final TestServer server = TestServer.moto();
  private final CloudFormationClient client =
      server.access().client(CloudFormationClient.builder());
  private final SdkCloudFormation cloudFormation = new SdkCloudFormation(client);
  private final URI template;

  SdkCloudFormationTest() throws IOException {
    try (S3Client s3 = server.access().client(S3Client.builder().forcePathStyle(true))) {
      s3.createBucket(
          it ->
              it.bucket("templates")
                  .createBucketConfiguration(
                      where -> where.locationConstraint(BucketLocationConstraint.EU_CENTRAL_1)));
      s3.putObject(it -> it.bucket("templates").key("t"), RequestBody.fromString(TEMPLATE));
      template =
          URI.create(s3.utilities().getUrl(it -> it.bucket("templates").key("t")).toString());
    }
  }

  @AfterAll
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void makesAStackAndDeletesIt() {
    String name = "cafe-made";
    ChangeSet made = cloudFormation.changeSet(cloudFormation.createChangeSet(create("made")));
    assertThat(made.isReady()).isTrue();
    assertThat(made.changes())
        .extracting(Change::kind, Change::logicalId, Change::type)
        .containsExactly(tuple(Change.Kind.ADD, "Topic", "AWS::SNS::Topic"));
    assertThat(cloudFormation.stack(name)).get().matches(it -> it.status().isUnborn());

    cloudFormation.execute(made.id());
    Stack stack = cloudFormation.stack(name).orElseThrow();
    assertThat(stack.status()).hasToString("CREATE_COMPLETE");
    assertThat(stack.id()).isEqualTo(made.stackId());
    assertThat(stack.parameters()).containsExactly(Map.entry("Shown", "first"));

    EventPage events = cloudFormation.events(stack.id(), Optional.empty());
    assertThat(events.events())
        .first()
        .matches(it -> it.isOf(stack.id()) && it.status().equals("CREATE_COMPLETE"));
    assertThat(events.events()).extracting(StackEvent::id).doesNotHaveDuplicates();

    cloudFormation.deleteStack(stack.id());
    assertThat(cloudFormation.stack(name)).isEmpty();
    assertThat(cloudFormation.stack(stack.id())).get().matches(it -> it.status().isGone());
  }

  @Test
  void forgetsAChangeSet() {
    ChangeSet made = cloudFormation.changeSet(cloudFormation.createChangeSet(create("forgotten")));
    cloudFormation.deleteChangeSet(made.id());
    cloudFormation.deleteStack(made.stackId());
    assertThat(cloudFormation.stack("cafe-forgotten")).isEmpty();
  }

  /** Made without a change set: from one, the server computes no outputs. */
  @Test
  void readsOutputs() {
    client.createStack(
        it ->
            it.stackName("cafe-outputs")
                .templateBody(TEMPLATE)
                .parameters(Parameter.builder().parameterKey("Shown").parameterValue("x").build()));
    assertThat(cloudFormation.stack("cafe-outputs"))
        .get()
        .satisfies(stack -> assertThat(stack.outputs()).containsOnlyKeys("topic"));
  }

  @Test
  void findsNoStackThatIsNotThere() {
    assertThat(cloudFormation.stack("cafe-none")).isEmpty();
  }

  @Test
  void saysWhatCloudFormationRefuses() {
    assertThatThrownBy(() -> cloudFormation.changeSet("arn:aws:cloudformation:x:1:changeSet/no/1"))
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith("AWS, asked for a change set: found ")
        .hasMessageEndingWith(", expected an answer. Mend what it says, then try again.");
  }

  private ChangeSetRequest create(String stage) {
    return new ChangeSetRequest(
        new StackName(stage), ChangeSetType.CREATE, template, Map.of("Shown", "first"));
  }
}
