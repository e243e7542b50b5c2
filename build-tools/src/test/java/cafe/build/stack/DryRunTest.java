package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
  private final ProvisioningHarness harness = new ProvisioningHarness();

  @Test
  void aDryRunForgetsTheChangeSet(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    StackOutcome outcome = harness.provision(Repository.in(root).request("cafe.dryRun", "true"));
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create UPDATE", "delete change set");
    assertThat(outcome)
        .isEqualTo(new StackOutcome.Previewed(Map.of("apiOrigin", ProvisioningHarness.ORIGIN)));
    assertThat(harness.said())
        .endsWith(
            """
            Changes: add 1
              add          BeansTable  AWS::DynamoDB::Table\
            """,
            "Dry run: the stack cafe-test was not changed.");
    assertThat(harness.seeded()).isEmpty();
  }

  @Test
  void aDryRunLeavesNoEmptyStack(@TempDir Path root) throws IOException {
    StackOutcome outcome = harness.provision(Repository.in(root).request("cafe.dryRun", ""));
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create CREATE", "delete change set", "delete stack");
    assertThat(outcome).isEqualTo(new StackOutcome.Previewed(Map.of()));
  }

  @Test
  void aDryRunLeavesTheEmptyStackOfSomebodyElse(@TempDir Path root) throws IOException {
    harness.cloudFormation().with("REVIEW_IN_PROGRESS", Map.of());
    harness.provision(Repository.in(root).request("cafe.dryRun", "true"));
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create CREATE", "delete change set");
  }
}
