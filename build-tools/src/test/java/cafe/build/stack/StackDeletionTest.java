package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackDeletionTest {
  private static final StackName NAME = new StackName("test");

  private final List<String> said = new ArrayList<>();
  private final FakeCloudFormation cloudFormation =
      new FakeCloudFormation().with("UPDATE_COMPLETE", Map.of());
  private final StackDeletion deletion =
      new StackDeletion(cloudFormation, new FakePace(), said::add);

  @Test
  void deletesAndSaysWhatIsKept() {
    cloudFormation.does(
        () -> {
          cloudFormation.happens("Topic", "AWS::SNS::Topic", "DELETE_COMPLETE", "");
          cloudFormation.happens("BeansTable", "AWS::DynamoDB::Table", "DELETE_SKIPPED", "");
          cloudFormation.endsAs("DELETE_COMPLETE");
        });
    deletion.run(NAME, "cafe-test", false);
    assertThat(cloudFormation.calls()).containsExactly("delete stack");
    assertThat(said)
        .endsWith(
            "The stack cafe-test is deleted after 0 s.",
            "  kept  BeansTable (AWS::DynamoDB::Table): BeansTable-1");
  }

  @Test
  void refusesAnotherName() {
    assertThatThrownBy(() -> deletion.run(NAME, "cafe-tes", false))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "-Dcafe.delete: found 'cafe-tes', expected 'cafe-test', the stack of the stage test."
                + " Nothing was deleted; give the whole name of the stack that is to go.");
    assertThat(cloudFormation.calls()).isEmpty();
  }

  @Test
  void refusesAStackThatIsBeingChanged() {
    cloudFormation.with("UPDATE_IN_PROGRESS", Map.of());
    assertThatThrownBy(() -> deletion.run(NAME, "cafe-test", false))
        .hasMessage(
            "The stack cafe-test: found UPDATE_IN_PROGRESS, expected one at rest. Nothing was"
                + " deleted; wait until it has ended, then delete it.");
    assertThat(cloudFormation.calls()).isEmpty();
  }

  @Test
  void deletesNothingInADryRun() {
    deletion.run(NAME, "cafe-test", true);
    assertThat(cloudFormation.calls()).isEmpty();
    assertThat(said)
        .containsExactly("Dry run: the stack cafe-test (UPDATE_COMPLETE) would be deleted.");
  }

  @Test
  void saysThatThereIsNone() {
    new StackDeletion(new FakeCloudFormation(), new FakePace(), said::add)
        .run(NAME, "cafe-test", false);
    assertThat(said).containsExactly("There is no stack cafe-test; nothing to delete.");
  }

  @Test
  void saysWhyItCouldNotBeDeleted() {
    cloudFormation.does(
        () -> {
          cloudFormation.happens("Site", "AWS::S3::Bucket", "DELETE_FAILED", "It is not empty");
          cloudFormation.endsAs("DELETE_FAILED");
        });
    assertThatThrownBy(() -> deletion.run(NAME, "cafe-test", false))
        .hasMessage(
            """
            The stack cafe-test: found DELETE_FAILED after 0 s, expected it to end as it was asked to.
              first cause  Site (AWS::S3::Bucket), DELETE_FAILED
              it says      It is not empty
              next         Mend what it says. What was deleted stays deleted. Delete the rest with \
            `mvn deploy -Dcafe.stage=test -Dcafe.delete=cafe-test`.\
            """);
  }
}
