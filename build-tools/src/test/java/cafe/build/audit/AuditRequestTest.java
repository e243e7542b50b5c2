package cafe.build.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AuditRequestTest {
  private final Properties properties = new Properties();

  @Test
  void looksBackADayForFiftyAttemptsUnlessAskedOtherwise() {
    assertThat(AuditRequest.of(properties))
        .isEqualTo(new AuditRequest(Duration.ofHours(24), 50, AuditRequest.Format.TABLE));

    properties.setProperty("since", "30m");
    properties.setProperty("limit", "7");
    properties.setProperty("cafe.format", "json");
    assertThat(AuditRequest.of(properties))
        .isEqualTo(new AuditRequest(Duration.ofMinutes(30), 7, AuditRequest.Format.JSON));
  }

  @Test
  void looksBackNoFurtherThanCloudTrailDoes() {
    properties.setProperty("since", "90d");
    assertThat(AuditRequest.of(properties).since()).isEqualTo(Duration.ofDays(90));

    properties.setProperty("since", "91d");
    assertThatThrownBy(() -> AuditRequest.of(properties))
        .hasMessageContaining(
            "-Dsince: found \"91d\", expected minutes, hours or days, such as 30m, 24h, 7d, up to"
                + " 90d");
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    properties.setProperty("since", "soon");
    properties.setProperty("limit", "0");
    properties.setProperty("cafe.format", "xml");

    assertThatThrownBy(() -> AuditRequest.of(properties))
        .isInstanceOf(AuditException.class)
        .hasMessage(
            """
            The audit was not made:
              -Dsince: found "soon", expected minutes, hours or days, such as 30m, 24h, 7d, up to 90d
              -Dlimit: found "0", expected a number from 1 to 10000
              -Dcafe.format: found "xml", expected table or json
            For example: mvn -Paudit -Dsince=7d -Dlimit=100""");
  }
}
