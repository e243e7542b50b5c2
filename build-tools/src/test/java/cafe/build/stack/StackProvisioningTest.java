package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackProvisioningTest {
  private final ProvisioningHarness harness = new ProvisioningHarness();

  @Test
  void createsAStackAndThenTellsItsPolicyTheApisOrigin(@TempDir Path root) throws IOException {
    harness.cloudFormation().does(harness::creationWorks).does(harness::updateWorks);
    StackOutcome outcome = harness.provision(Repository.in(root).request());
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create CREATE", "execute", "create UPDATE", "execute");
    assertThat(harness.parameter("ApiOrigin")).containsExactly("", ProvisioningHarness.ORIGIN);
    assertThat(outcome)
        .isEqualTo(new StackOutcome.Ready(Map.of("apiOrigin", ProvisioningHarness.ORIGIN)));
    assertThat(harness.seeded()).containsExactly(Map.of("apiOrigin", ProvisioningHarness.ORIGIN));
  }

  @Test
  void tellsTheOriginAtOnceWhereItIsKnown(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness.cloudFormation().does(harness::updateWorks);
    harness.provision(Repository.in(root).request());
    assertThat(harness.cloudFormation().calls()).containsExactly("create UPDATE", "execute");
    assertThat(harness.parameter("ApiOrigin")).containsExactly(ProvisioningHarness.ORIGIN);
  }

  @Test
  void showsEachEventWhenItHappens(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness
        .cloudFormation()
        .does(
            () -> {
              harness
                  .cloudFormation()
                  .happens("BeansTable", "AWS::DynamoDB::Table", "UPDATE_COMPLETE", "");
              harness.cloudFormation().endsAs("UPDATE_COMPLETE");
            });
    harness.provision(Repository.in(root).request());
    assertThat(harness.said())
        .endsWith(
            "    0 s  UPDATE_COMPLETE              BeansTable (AWS::DynamoDB::Table)",
            "    0 s  UPDATE_COMPLETE              cafe-test (AWS::CloudFormation::Stack)",
            "The stack cafe-test is UPDATE_COMPLETE after 0 s.");
  }

  @Test
  void changesNothingWhereNothingChanged(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness.cloudFormation().answers(ProvisioningHarness.NO_CHANGE);
    StackOutcome outcome = harness.provision(Repository.in(root).request());
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create UPDATE", "delete change set");
    assertThat(harness.said()).endsWith("The stack cafe-test needs no change.");
    assertThat(outcome)
        .isEqualTo(new StackOutcome.Ready(Map.of("apiOrigin", ProvisioningHarness.ORIGIN)));
  }

  @Test
  void seedsAlsoWhereNothingChanged(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness.cloudFormation().answers(ProvisioningHarness.NO_CHANGE);
    harness.provision(Repository.in(root).request());
    assertThat(harness.seeded()).hasSize(1);
  }

  @Test
  void sendsOnlyWhatIsNotThere(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness
        .cloudFormation()
        .answers(ProvisioningHarness.NO_CHANGE)
        .answers(ProvisioningHarness.NO_CHANGE);
    Repository repository = Repository.in(root);
    harness.provision(repository.request());
    assertThat(harness.store().keys()).hasSize(3);
    harness.provision(repository.withCode("other handlers").request());
    assertThat(harness.store().keys()).hasSize(4);
  }

  @Test
  void deletesWhereThatIsAsked(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness.cloudFormation().does(() -> harness.cloudFormation().endsAs("DELETE_COMPLETE"));
    StackOutcome outcome =
        harness.provision(Repository.in(root).request("cafe.delete", "cafe-test"));
    assertThat(harness.cloudFormation().calls()).containsExactly("delete stack");
    assertThat(outcome).isEqualTo(new StackOutcome.Deleted());
  }

  @Test
  void keepsTheArtifactsThatAnyStackIsMadeOf(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of("CodeKey", "code/old.jar"));
    harness.cloudFormation().answers(ProvisioningHarness.NO_CHANGE);

    harness.provision(Repository.in(root).request());

    assertThat(harness.store().inUseAtPruning())
        .contains("code/old.jar")
        .containsAll(harness.store().keys());
  }

  @Test
  void looksBeforehandWhetherAnythingIsMissing(@TempDir Path root) throws IOException {
    ProvisioningRequest request = Repository.in(root).request();
    Map<String, String> without = new HashMap<>(request.properties());
    without.remove("cafe.ownerEmail");
    ProvisioningRequest asked = new ProvisioningRequest(root, request.stack(), without, Map.of());

    assertThatThrownBy(() -> harness.check(asked))
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith("OwnerEmail: found no value, expected one");
    assertThat(harness.cloudFormation().calls()).isEmpty();
    assertThat(harness.store().keys()).isEmpty();
  }

  @Test
  void aPathOfTheSitesConfigurationReachesTheStack(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of("RedirectPath", "/"));
    harness.cloudFormation().does(harness::updateWorks);
    ProvisioningRequest request = Repository.in(root).request();

    harness.provision(
        new ProvisioningRequest(
            root, request.stack(), request.properties(), Map.of("redirectPath", "/callback.html")));

    assertThat(harness.parameter("RedirectPath")).containsExactly("/callback.html");
  }
}
