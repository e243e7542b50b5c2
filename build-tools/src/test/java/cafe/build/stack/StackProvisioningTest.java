package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackProvisioningTest {
  private static final String ORIGIN = "https://api1.execute-api.us-east-1.amazonaws.com";
  private static final ChangeSet NO_CHANGE =
      FakeCloudFormation.failed(
          "The submitted information didn't contain changes. Submit different information to create"
              + " a change set.");

  private final List<String> said = new ArrayList<>();
  private final List<Map<String, String>> seeded = new ArrayList<>();
  private final FakeCloudFormation cloudFormation = new FakeCloudFormation();
  private final FakeArtifactStore store = new FakeArtifactStore();
  private boolean accountHasLogRole;

  @Test
  void createsAStackAndThenTellsItsPolicyTheApisOrigin(@TempDir Path root) throws IOException {
    cloudFormation.does(this::creationWorks).does(this::updateWorks);
    StackOutcome outcome = provision(Repository.in(root).request());
    assertThat(cloudFormation.calls())
        .containsExactly("create CREATE", "execute", "create UPDATE", "execute");
    assertThat(parameter("ApiOrigin")).containsExactly("", ORIGIN);
    assertThat(outcome).isEqualTo(new StackOutcome.Ready(Map.of("apiOrigin", ORIGIN)));
    assertThat(seeded).containsExactly(Map.of("apiOrigin", ORIGIN));
  }

  @Test
  void theSecondChangeSetIsNoOtherRelease(@TempDir Path root) throws IOException {
    cloudFormation.does(this::creationWorks).does(this::updateWorks);
    provision(Repository.in(root).request());
    assertThat(parameter("Release").get(1)).isEqualTo(parameter("Release").get(0));
  }

  @Test
  void tellsTheOriginAtOnceWhereItIsKnown(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.does(this::updateWorks);
    provision(Repository.in(root).request());
    assertThat(cloudFormation.calls()).containsExactly("create UPDATE", "execute");
    assertThat(parameter("ApiOrigin")).containsExactly(ORIGIN);
  }

  @Test
  void showsEachEventWhenItHappens(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.does(
        () -> {
          cloudFormation.happens("BeansTable", "AWS::DynamoDB::Table", "UPDATE_COMPLETE", "");
          cloudFormation.endsAs("UPDATE_COMPLETE");
        });
    provision(Repository.in(root).request());
    assertThat(said)
        .endsWith(
            "    0 s  UPDATE_COMPLETE              BeansTable (AWS::DynamoDB::Table)",
            "    0 s  UPDATE_COMPLETE              cafe-test (AWS::CloudFormation::Stack)",
            "The stack cafe-test is UPDATE_COMPLETE after 0 s.");
  }

  @Test
  void changesNothingWhereNothingChanged(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.answers(NO_CHANGE);
    StackOutcome outcome = provision(Repository.in(root).request());
    assertThat(cloudFormation.calls()).containsExactly("create UPDATE", "delete change set");
    assertThat(said).endsWith("The stack cafe-test needs no change.");
    assertThat(outcome).isEqualTo(new StackOutcome.Ready(Map.of("apiOrigin", ORIGIN)));
  }

  @Test
  void seedsAlsoWhereNothingChanged(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.answers(NO_CHANGE);
    provision(Repository.in(root).request());
    assertThat(seeded).hasSize(1);
  }

  @Test
  void saysWhatCloudFormationRefuses(@TempDir Path root) throws IOException {
    cloudFormation.answers(FakeCloudFormation.failed("Transform failed"));
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> provision(request))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "The stack cafe-test: found that CloudFormation refuses the change (Transform failed),"
                + " expected a change set. Nothing was changed; mend what it says and deploy again.");
    assertThat(cloudFormation.calls()).containsExactly("create CREATE", "delete change set");
  }

  @Test
  void aDryRunForgetsTheChangeSet(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    StackOutcome outcome = provision(Repository.in(root).request("cafe.dryRun", "true"));
    assertThat(cloudFormation.calls()).containsExactly("create UPDATE", "delete change set");
    assertThat(outcome).isEqualTo(new StackOutcome.Previewed(Map.of("apiOrigin", ORIGIN)));
    assertThat(said)
        .endsWith(
            """
            Changes: add 1
              add          BeansTable  AWS::DynamoDB::Table""",
            "Dry run: the stack cafe-test was not changed.");
    assertThat(seeded).isEmpty();
  }

  @Test
  void aDryRunLeavesNoEmptyStack(@TempDir Path root) throws IOException {
    StackOutcome outcome = provision(Repository.in(root).request("cafe.dryRun", ""));
    assertThat(cloudFormation.calls())
        .containsExactly("create CREATE", "delete change set", "delete stack");
    assertThat(outcome).isEqualTo(new StackOutcome.Previewed(Map.of()));
  }

  @Test
  void aDryRunLeavesTheEmptyStackOfSomebodyElse(@TempDir Path root) throws IOException {
    cloudFormation.with("REVIEW_IN_PROGRESS", Map.of());
    provision(Repository.in(root).request("cafe.dryRun", "true"));
    assertThat(cloudFormation.calls()).containsExactly("create CREATE", "delete change set");
  }

  @Test
  void saysTheFirstRealCauseOfAFailure(@TempDir Path root) throws IOException {
    cloudFormation.does(this::creationFails);
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> provision(request))
        .isInstanceOf(StackException.class)
        .hasMessage(
            """
            The stack cafe-test: found ROLLBACK_COMPLETE after 0 s, expected it to end as it was asked to.
              first cause  Topic (AWS::SNS::Topic), CREATE_FAILED
              it says      Invalid parameter: Endpoint
              next         Mend what it says. What was created has been removed. Delete the empty stack \
            with `mvn deploy -Dcafe.stage=test -Dcafe.delete=cafe-test`, then deploy again.""");
    assertThat(seeded).isEmpty();
  }

  @Test
  void saysThatAnUpdateWasTakenBack(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.does(
        () -> {
          cloudFormation.happens("Topic", "AWS::SNS::Topic", "UPDATE_FAILED", "No");
          cloudFormation.endsAs("UPDATE_ROLLBACK_IN_PROGRESS");
          cloudFormation.endsAs("UPDATE_ROLLBACK_COMPLETE");
        });
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> provision(request))
        .hasMessageEndingWith(
            "next         Mend what it says. The stack is as it was before; deploy again.");
  }

  @Test
  void givesUpAfterAnHour(@TempDir Path root) throws IOException {
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> provision(request))
        .hasMessage(
            "The stack cafe-test: found it still at work after 60 minutes, expected an end. It goes"
                + " on by itself; look at its events in the console, and deploy again when it has"
                + " ended.");
  }

  @Test
  void givesUpOnAChangeSetAfterFiveMinutes(@TempDir Path root) throws IOException {
    for (int i = 0; i < 200; i++) {
      cloudFormation.answers(
          new ChangeSet("x", FakeCloudFormation.STACK_ID, "CREATE_PENDING", "", List.of()));
    }
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> provision(request))
        .hasMessage(
            "The stack cafe-test: found its change set still CREATE_PENDING after 5 minutes, expected"
                + " it ready. Nothing was changed; deploy again later.");
  }

  @Test
  void asksForTheOwnersEmailBeforeAnythingIsSent(@TempDir Path root) throws IOException {
    ProvisioningRequest whole = Repository.in(root).request();
    Map<String, String> properties = new HashMap<>(whole.properties());
    properties.remove("cafe.ownerEmail");
    ProvisioningRequest request =
        new ProvisioningRequest(root, whole.stack(), properties, Map.of());
    assertThatThrownBy(() -> provision(request))
        .hasMessage(
            "OwnerEmail: found no value, expected one (Where the reports go. SNS asks this address"
                + " once to confirm the subscription.) Give it once with -Dcafe.ownerEmail=<value>;"
                + " later deploys keep it.");
    assertThat(store.keys()).isEmpty();
  }

  @Test
  void keepsTheOwnersEmailOfTheStack(@TempDir Path root) throws IOException {
    thereIs(Map.of("OwnerEmail", "nora@cafe.example"));
    cloudFormation.does(this::updateWorks);
    ProvisioningRequest whole = Repository.in(root).request();
    provision(new ProvisioningRequest(root, whole.stack(), Map.of("cafe.stage", "test"), Map.of()));
    assertThat(parameter("OwnerEmail")).containsExactly("nora@cafe.example");
  }

  @Test
  void sendsOnlyWhatIsNotThere(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.answers(NO_CHANGE).answers(NO_CHANGE);
    Repository repository = Repository.in(root);
    provision(repository.request());
    assertThat(store.keys()).hasSize(3);
    provision(repository.withCode("other handlers").request());
    assertThat(store.keys()).hasSize(4);
  }

  @Test
  void otherCodeIsAnotherRelease(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.answers(NO_CHANGE).answers(NO_CHANGE);
    Repository repository = Repository.in(root);
    provision(repository.request());
    provision(repository.withCode("other handlers").request());
    assertThat(parameter("Release")).doesNotHaveDuplicates();
  }

  @Test
  void anotherParameterIsAnotherRelease(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.answers(NO_CHANGE).answers(NO_CHANGE);
    Repository repository = Repository.in(root);
    provision(repository.request());
    provision(repository.request("cafe.reportLinkSeconds", "60"));
    assertThat(parameter("Release")).doesNotHaveDuplicates();
  }

  @Test
  void givesTheAccountALogRoleWhereItHasNone(@TempDir Path root) throws IOException {
    cloudFormation.does(this::creationWorks).does(this::updateWorks);
    provision(Repository.in(root).request());
    assertThat(parameter("ApiAccessLog")).containsOnly("set-up");
  }

  @Test
  void leavesTheAccountsLogRoleAlone(@TempDir Path root) throws IOException {
    accountHasLogRole = true;
    cloudFormation.does(this::creationWorks).does(this::updateWorks);
    provision(Repository.in(root).request());
    assertThat(parameter("ApiAccessLog")).containsOnly("reuse");
  }

  @Test
  void keepsWhatTheStackDecidedAboutLogs(@TempDir Path root) throws IOException {
    accountHasLogRole = true;
    thereIs(Map.of("ApiAccessLog", "set-up"));
    cloudFormation.does(this::updateWorks);
    provision(Repository.in(root).request());
    assertThat(parameter("ApiAccessLog")).containsExactly("set-up");
  }

  @Test
  void deletesWhereThatIsAsked(@TempDir Path root) throws IOException {
    thereIs(Map.of());
    cloudFormation.does(() -> cloudFormation.endsAs("DELETE_COMPLETE"));
    StackOutcome outcome = provision(Repository.in(root).request("cafe.delete", "cafe-test"));
    assertThat(cloudFormation.calls()).containsExactly("delete stack");
    assertThat(outcome).isEqualTo(new StackOutcome.Deleted());
  }

  private StackOutcome provision(ProvisioningRequest request) {
    return new StackProvisioning(
            cloudFormation,
            store,
            () -> accountHasLogRole,
            (folder, outputs) -> seeded.add(outputs),
            new FakePace(),
            said::add)
        .run(request);
  }

  private void thereIs(Map<String, String> parameters) {
    cloudFormation.with("CREATE_COMPLETE", parameters, "apiOrigin", ORIGIN);
  }

  private void creationWorks() {
    cloudFormation.endsAs("CREATE_IN_PROGRESS");
    cloudFormation.endsAs("CREATE_COMPLETE");
    thereIs(Map.of());
  }

  private void updateWorks() {
    cloudFormation.endsAs("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
    cloudFormation.endsAs("UPDATE_COMPLETE");
  }

  private void creationFails() {
    cloudFormation.happens("Api", "AWS::ApiGateway::RestApi", "CREATE_IN_PROGRESS", "");
    cloudFormation.happens(
        "Topic", "AWS::SNS::Topic", "CREATE_FAILED", "Invalid parameter: Endpoint");
    cloudFormation.happens(
        "Api", "AWS::ApiGateway::RestApi", "CREATE_FAILED", "Resource creation cancelled");
    cloudFormation.endsAs("ROLLBACK_IN_PROGRESS");
    cloudFormation.happens("Pool", "AWS::Cognito::UserPool", "DELETE_FAILED", "protected");
    cloudFormation.endsAs("ROLLBACK_COMPLETE");
  }

  private List<String> parameter(String name) {
    return cloudFormation.requests().stream()
        .map(request -> request.parameters().getOrDefault(name, "none"))
        .toList();
  }
}
