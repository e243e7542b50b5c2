package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisioningFailuresTest {
  private final ProvisioningHarness harness = new ProvisioningHarness();

  @Test
  void saysWhatCloudFormationRefuses(@TempDir Path root) throws IOException {
    harness.cloudFormation().answers(FakeCloudFormation.failed("Transform failed"));
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> harness.provision(request))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "The stack cafe-test: found that CloudFormation refuses the change (Transform failed),"
                + " expected a change set. Nothing was changed; mend what it says and deploy"
                + " again.");
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create CREATE", "delete change set");
  }

  @Test
  void saysTheFirstRealCauseOfAFailure(@TempDir Path root) throws IOException {
    harness.cloudFormation().does(this::creationFails);
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> harness.provision(request))
        .isInstanceOf(StackException.class)
        .hasMessage(
            """
            The stack cafe-test: found ROLLBACK_COMPLETE after 0 s, expected it to end as it was asked to.
              first cause  Topic (AWS::SNS::Topic), CREATE_FAILED
              it says      Invalid parameter: Endpoint
              next         Mend what it says. What was created has been removed. Delete the empty stack \
            with `mvn deploy -Dcafe.stage=test -Dcafe.delete=cafe-test`, then deploy again.\
            """);
    assertThat(harness.seeded()).isEmpty();
  }

  @Test
  void saysThatAnUpdateWasTakenBack(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness
        .cloudFormation()
        .does(
            () -> {
              harness.cloudFormation().happens("Topic", "AWS::SNS::Topic", "UPDATE_FAILED", "No");
              harness.cloudFormation().endsAs("UPDATE_ROLLBACK_IN_PROGRESS");
              harness.cloudFormation().endsAs("UPDATE_ROLLBACK_COMPLETE");
            });
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> harness.provision(request))
        .hasMessageEndingWith(
            "next         Mend what it says. The stack is as it was before; deploy again.");
  }

  @Test
  void givesUpAfterAnHour(@TempDir Path root) throws IOException {
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> harness.provision(request))
        .hasMessage(
            "The stack cafe-test: found it still at work after 60 minutes, expected an end. It goes"
                + " on by itself; look at its events in the console, and deploy again when it has"
                + " ended.");
  }

  @Test
  void givesUpOnAChangeSetAfterFiveMinutes(@TempDir Path root) throws IOException {
    for (int i = 0; i < 200; i++) {
      harness
          .cloudFormation()
          .answers(
              new ChangeSet("x", FakeCloudFormation.STACK_ID, "CREATE_PENDING", "", List.of()));
    }
    ProvisioningRequest request = Repository.in(root).request();
    assertThatThrownBy(() -> harness.provision(request))
        .hasMessage(
            "The stack cafe-test: found its change set still CREATE_PENDING after 5 minutes,"
                + " expected it ready. Nothing was changed; deploy again later.");
  }

  @Test
  void asksForTheOwnersEmailBeforeAnythingIsSent(@TempDir Path root) throws IOException {
    ProvisioningRequest whole = Repository.in(root).request();
    Map<String, String> properties = new HashMap<>(whole.properties());
    properties.remove("cafe.ownerEmail");
    ProvisioningRequest request =
        new ProvisioningRequest(root, whole.stack(), properties, Map.of());
    assertThatThrownBy(() -> harness.provision(request))
        .hasMessage(
            "OwnerEmail: found no value, expected one (Where the reports go. SNS asks this address"
                + " once to confirm the subscription.) Give it once with -Dcafe.ownerEmail=<value>;"
                + " later deploys keep it.");
    assertThat(harness.store().keys()).isEmpty();
  }

  private void creationFails() {
    harness.cloudFormation().happens("Api", "AWS::ApiGateway::RestApi", "CREATE_IN_PROGRESS", "");
    harness
        .cloudFormation()
        .happens("Topic", "AWS::SNS::Topic", "CREATE_FAILED", "Invalid parameter: Endpoint");
    harness
        .cloudFormation()
        .happens("Api", "AWS::ApiGateway::RestApi", "CREATE_FAILED", "Resource creation cancelled");
    harness.cloudFormation().endsAs("ROLLBACK_IN_PROGRESS");
    harness
        .cloudFormation()
        .happens("Pool", "AWS::Cognito::UserPool", "DELETE_FAILED", "protected");
    harness.cloudFormation().endsAs("ROLLBACK_COMPLETE");
  }
}
