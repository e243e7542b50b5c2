package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataGuardTest {
  private static final StackName STACK = new StackName("test");
  private static final DataGuard STRICT = new DataGuard(Set.of());

  @ParameterizedTest
  @EnumSource(names = {"REMOVE", "REPLACE", "MAY_REPLACE"})
  void refusesToTakeWhatHoldsData(Change.Kind kind) {
    assertThat(STRICT.refusal(STACK, List.of(pool(kind)))).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"MODIFY", "ADD", "IMPORT"})
  void letsChangesPassThatLoseNothing(Change.Kind kind) {
    assertThat(STRICT.refusal(STACK, List.of(pool(kind)))).isEmpty();
  }

  @Test
  void replacesWhatHoldsNoData() {
    Change deployment =
        new Change(
            Change.Kind.REPLACE, "ApiDeployment1", "AWS::ApiGateway::Deployment", false, List.of());

    assertThat(STRICT.refusal(STACK, List.of(deployment))).isEmpty();
  }

  @Test
  void replacesWhatWasNamed() {
    DataGuard guard = new DataGuard(Set.of("UserPool"));

    assertThat(guard.refusal(STACK, List.of(pool(Change.Kind.REPLACE)))).isEmpty();
  }

  @Test
  void nothingIsExecutedAndTheChangeSetIsForgotten(@TempDir Path root) throws IOException {
    Repository repository = Repository.in(root);
    ProvisioningHarness harness = new ProvisioningHarness();
    harness.thereIs(Map.of());
    harness.cloudFormation().answers(FakeCloudFormation.ready(pool(Change.Kind.REPLACE)));

    assertThatThrownBy(() -> harness.provision(repository.request()))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "The stack cafe-test: found that the change would take what holds data (REPLACE"
                + " UserPool for Schema), expected it to stay. Nothing was changed. Take back what"
                + " asks for it; or, if it shall go, save what is in it and give"
                + " -Dcafe.allowReplacement=UserPool.");
    assertThat(harness.cloudFormation().calls())
        .containsExactly("create UPDATE", "delete change set");
  }

  private static Change pool(Change.Kind kind) {
    return new Change(kind, "UserPool", "AWS::Cognito::UserPool", true, List.of("Schema"));
  }
}
