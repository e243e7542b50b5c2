package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void refusesASettingThatIsMissing() {
    assertThatThrownBy(() -> Settings.of(Map.of()).beansTable())
        .hasMessage(
            "Setting BEANS_TABLE: found nothing, expected the name of the beans' table. Set it in"
                + " the function's Environment in cafe.yaml.");
  }

  @Test
  void asksForTheGroupOwnerUnlessToldOtherwise() {
    assertThat(Settings.of(Map.of()).ownerGroup()).isEqualTo("owner");
    assertThat(Settings.of(Map.of("OWNER_GROUP", "")).ownerGroup()).isEmpty();
  }

  @Test
  void readsSeveralOrigins() {
    assertThat(
            Settings.of(Map.of("ALLOWED_ORIGIN", "https://a.example, https://b.example"))
                .allowedOrigins())
        .containsExactly("https://a.example", "https://b.example");
  }

  @Test
  void linksLastAnHourUnlessToldOtherwise() {
    assertThat(Settings.of(Map.of()).linkValidity()).isEqualTo(Duration.ofHours(1));
    assertThat(Settings.of(Map.of("REPORT_LINK_SECONDS", "604800")).linkValidity())
        .isEqualTo(Duration.ofDays(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "604801", "1h", "-5", "9999999", ""})
  void refusesALinkThatS3WouldNotSign(String seconds) {
    assertThatThrownBy(() -> Settings.of(Map.of("REPORT_LINK_SECONDS", seconds)).linkValidity())
        .hasMessage(
            "Setting REPORT_LINK_SECONDS: found "
                + seconds
                + ", expected whole seconds from 1 to 604800. Set it in the function's Environment"
                + " in cafe.yaml.");
  }

  @Test
  void refusesAKeyWithoutItsSecret() {
    assertThatThrownBy(
            () -> Settings.of(Map.of("AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", "id")).aws())
        .hasMessage(
            "Setting AWS_SECRET_ACCESS_KEY: found nothing, expected the secret of"
                + " AWS_ACCESS_KEY_ID. Set it in the function's Environment in cafe.yaml.");
  }

  @Test
  void neverPrintsASecret() {
    Map<String, String> environment =
        Map.of(
            "AWS_REGION", "us-east-1",
            "AWS_ACCESS_KEY_ID", "id",
            "AWS_SECRET_ACCESS_KEY", "hush",
            "AWS_SESSION_TOKEN", "hush");

    assertThat(Settings.of(environment).aws().toString()).contains("id").doesNotContain("hush");
  }
}
