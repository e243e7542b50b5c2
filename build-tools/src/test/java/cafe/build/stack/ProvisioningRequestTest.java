package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProvisioningRequestTest {
  @Test
  void takesTheCafesPropertiesAndNoOthers() {
    assertThat(request("cafe.stage", "prod", "java.version", "17").properties())
        .containsOnlyKeys("cafe.stage");
  }

  @Test
  void namesTheStackOfTheStage() {
    assertThat(request("cafe.stage", "prod").stack()).hasToString("cafe-prod");
  }

  @Test
  void refusesToGuessAStage() {
    assertThatThrownBy(() -> request("cafe.dryRun", "true"))
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith("The stage: found ''");
  }

  @Test
  void isADryRunWhereThePropertyIsThere() {
    assertThat(request("cafe.stage", "prod", "cafe.dryRun", "").isDryRun()).isTrue();
  }

  @Test
  void isADryRunWhereThePropertyIsTrue() {
    assertThat(request("cafe.stage", "prod", "cafe.dryRun", "true").isDryRun()).isTrue();
  }

  @Test
  void isNoDryRunWhereThePropertyIsFalse() {
    assertThat(request("cafe.stage", "prod", "cafe.dryRun", "false").isDryRun()).isFalse();
  }

  @Test
  void isNoDryRunWithoutTheProperty() {
    assertThat(request("cafe.stage", "prod").isDryRun()).isFalse();
  }

  private static ProvisioningRequest request(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return ProvisioningRequest.of(Path.of(""), properties, Map.of());
  }
}
