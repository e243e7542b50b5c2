package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseParametersTest {
  private final ProvisioningHarness harness = new ProvisioningHarness();

  @Test
  void theApisOriginIsNoOtherRelease(@TempDir Path root) throws IOException {
    harness.cloudFormation().does(harness::creationWorks).does(harness::updateWorks);
    ProvisioningRequest request = Repository.in(root).request();
    harness.provision(request);
    harness.cloudFormation().answers(ProvisioningHarness.NO_CHANGE);
    harness.provision(request);
    String release = harness.parameter("Release").get(0);
    assertThat(harness.parameter("Release")).containsExactly(release, release, release);
    assertThat(harness.parameter("ApiOrigin"))
        .containsExactly("", ProvisioningHarness.ORIGIN, ProvisioningHarness.ORIGIN);
  }

  @Test
  void otherCodeIsAnotherRelease(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness
        .cloudFormation()
        .answers(ProvisioningHarness.NO_CHANGE)
        .answers(ProvisioningHarness.NO_CHANGE);
    Repository repository = Repository.in(root);
    harness.provision(repository.request());
    harness.provision(repository.withCode("other handlers").request());
    assertThat(harness.parameter("Release")).doesNotHaveDuplicates();
  }

  @Test
  void anotherParameterIsAnotherRelease(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of());
    harness
        .cloudFormation()
        .answers(ProvisioningHarness.NO_CHANGE)
        .answers(ProvisioningHarness.NO_CHANGE);
    Repository repository = Repository.in(root);
    harness.provision(repository.request());
    harness.provision(repository.request("cafe.reportLinkSeconds", "60"));
    assertThat(harness.parameter("Release")).doesNotHaveDuplicates();
  }

  @Test
  void keepsTheOwnersEmailOfTheStack(@TempDir Path root) throws IOException {
    harness.thereIs(Map.of("OwnerEmail", "nora@cafe.example"));
    harness.cloudFormation().does(harness::updateWorks);
    ProvisioningRequest whole = Repository.in(root).request();
    harness.provision(
        new ProvisioningRequest(root, whole.stack(), Map.of("cafe.stage", "test"), Map.of()));
    assertThat(harness.parameter("OwnerEmail")).containsExactly("nora@cafe.example");
  }

  @Test
  void givesTheAccountALogRoleWhereItHasNone(@TempDir Path root) throws IOException {
    harness.cloudFormation().does(harness::creationWorks).does(harness::updateWorks);
    harness.provision(Repository.in(root).request());
    assertThat(harness.parameter("ApiAccessLog")).containsOnly("set-up");
  }

  @Test
  void leavesTheAccountsLogRoleAlone(@TempDir Path root) throws IOException {
    harness.hasLogRole();
    harness.cloudFormation().does(harness::creationWorks).does(harness::updateWorks);
    harness.provision(Repository.in(root).request());
    assertThat(harness.parameter("ApiAccessLog")).containsOnly("reuse");
  }

  @Test
  void keepsWhatTheStackDecidedAboutLogs(@TempDir Path root) throws IOException {
    harness.hasLogRole();
    harness.thereIs(Map.of("ApiAccessLog", "set-up"));
    harness.cloudFormation().does(harness::updateWorks);
    harness.provision(Repository.in(root).request());
    assertThat(harness.parameter("ApiAccessLog")).containsExactly("set-up");
  }
}
