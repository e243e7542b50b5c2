package cafe.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.deploy.DeployRules;
import cafe.build.encoding.ContentEncoding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeployTest {
  @TempDir Path root;

  @Test
  void withoutAStageOrABucketItSaysWhatItNeeds() {
    assertThatThrownBy(() -> Deploy.main(root.toString(), "cafe.json"))
        .hasMessage(
            """
            mvn deploy was not told where to, and nothing was sent. Give it one of these:
              -Dcafe.stage=prod           the stack cafe-prod, created or updated, and the site in it
              -Dcafe.bucket=<bucket>      the site alone, into a bucket that exists; with
                                          -Dcafe.distribution=<id> also tells CloudFront
            It takes credentials from the environment or from -Dcafe.profile, and a region from \
            there or
            from -Dcafe.region. With -Dcafe.dryRun it only tells what it would do. docs/SHIP.md has \
            the rest.""");
  }

  @Test
  void withNothingSaidTheRulesAreTheUsualOnes() {
    assertThat(settings().rules()).isEqualTo(DeployRules.DEFAULT);
    assertThat(settings().rollback()).isEmpty();
    assertThat(settings().variants()).isEmpty();
    assertThat(settings().flag("dryRun")).isFalse();
  }

  @Test
  void readsEachRule() {
    assertThat(settings("graceDays=7", "maxDeletePercent=50", "adopt=true", "breakLock=").rules())
        .isEqualTo(new DeployRules(Duration.ofDays(7), 50, true, true));
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThatThrownBy(() -> settings("graceDays=soon").rules())
        .hasMessage(
            "cafe.graceDays is \"soon\"; expected a whole number from 0 to 3650; correct it or"
                + " leave it out.");
  }

  @Test
  void goesBackToTheReleaseThatIsNamed() {
    assertThat(settings("rollback=previous").rollback()).contains(0);
    assertThat(settings("rollback=12").rollback()).contains(12);
  }

  @Test
  void readsTheVariants() {
    assertThat(settings("variants=gzip").variants()).containsExactly(ContentEncoding.GZIP);
  }

  @Test
  void refusesAVariantThatItCannotMake() {
    assertThatThrownBy(() -> settings("variants=gzip,zstd").variants())
        .hasMessage(
            "cafe.variants has \"zstd\"; expected br, gzip or both with a comma, as far as this"
                + " machine can make them; correct it or leave it out.");
  }

  @ParameterizedTest
  @CsvSource({
    "'goals [clean, deploy]', true",
    "'goals [deploy]', true",
    "'goals [verify]', false",
    "'goals []', false",
    "'goals [deploy-later]', false"
  })
  void knowsFromMavensGoalsWhetherADeployFollows(String goals, boolean expected) {
    assertThat(DeployCheck.asksForADeploy(goals)).isEqualTo(expected);
  }

  @Test
  void looksBeforehandWhetherItWasToldWhereTo() {
    assertThatThrownBy(() -> DeployCheck.main(root.toString(), "cafe.json", "goals [deploy]"))
        .hasMessageStartingWith("mvn deploy was not told where to, and nothing was sent.");
    DeployCheck.main(root.toString(), "cafe.json", "goals [verify]");
  }

  private static DeploySettings settings(String... lines) {
    Properties properties = new Properties();
    for (String line : lines) {
      int equals = line.indexOf('=');
      properties.setProperty("cafe." + line.substring(0, equals), line.substring(equals + 1));
    }
    return DeploySettings.of(properties);
  }
}
