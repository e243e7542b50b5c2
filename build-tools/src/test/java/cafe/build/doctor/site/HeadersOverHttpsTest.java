package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link StrictTransportCheck}, {@link CertificateCheck} and {@link ClockCheck}. */
class HeadersOverHttpsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final String HSTS = "Strict-Transport-Security";
  private static final String EXPECTED_HSTS =
      "Strict-Transport-Security with max-age=31536000 or more";
  private static final String NEXT_HSTS =
      "Correct SiteHeaders in backend/cloud/cafe.yaml, and update the stack.";
  private static final String NEXT_CERTIFICATE =
      "Look in Certificate Manager why it is not renewed; mostly its DNS record is gone.";
  private static final String NEXT_CLOCK =
      "Set this machine's clock (NTP); if only one server differs, it is that server's clock.";

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void writeConfig() throws IOException {
    Files.writeString(
        folder.resolve("cafe.json"),
        """
        {
          "region": "us-east-1",
          "userPoolId": "us-east-1_AbCdEf123",
          "clientId": "1example23456789012345678",
          "hostedUiUrl": "https://cafe.example",
          "apiUrl": "https://cafe.example/prod",
          "cognitoIdpUrl": "https://cafe.example"
        }
        """);
  }

  @Test
  void takesAYearOfStrictTransport() {
    assertThat(examine(new StrictTransportCheck(), Map.of(HSTS, "max-age=63072000; preload")))
        .isEqualTo(Finding.ok("max-age=63072000"));
  }

  @Test
  void refusesAPageWithoutStrictTransport() {
    assertThat(examine(new StrictTransportCheck(), Map.of()))
        .isEqualTo(Finding.wrong("no such header", EXPECTED_HSTS, NEXT_HSTS));
  }

  @Test
  void refusesStrictTransportThatIsSwitchedOff() {
    assertThat(examine(new StrictTransportCheck(), Map.of(HSTS, "max-age=0")))
        .isEqualTo(Finding.wrong("\"max-age=0\"", EXPECTED_HSTS, NEXT_HSTS));
  }

  @Test
  void warnsOfADayOfStrictTransport() {
    assertThat(examine(new StrictTransportCheck(), Map.of(HSTS, "max-age=86400")))
        .isEqualTo(Finding.warning("\"max-age=86400\"", EXPECTED_HSTS, NEXT_HSTS));
  }

  @Test
  void takesACertificateForAMonth() {
    assertThat(certificate(30)).isEqualTo(Finding.ok("30 days left for https://cafe.example"));
  }

  @Test
  void warnsOfACertificateForTwentyDays() {
    assertThat(certificate(20))
        .isEqualTo(
            Finding.warning(
                "20 days left for https://cafe.example", "21 days or more", NEXT_CERTIFICATE));
  }

  @Test
  void refusesACertificateForTwoDays() {
    assertThat(certificate(2))
        .isEqualTo(
            Finding.wrong(
                "2 days left for https://cafe.example", "21 days or more", NEXT_CERTIFICATE));
  }

  @Test
  void takesAClockThatIsAMinuteOff() {
    assertThat(clock("Sat, 21 Nov 2026 11:59:00 GMT", "0"))
        .isEqualTo(Finding.ok("at most 60 s apart"));
  }

  @Test
  void addsTheAgeOfACachedAnswer() {
    assertThat(clock("Sat, 21 Nov 2026 11:00:00 GMT", "3600"))
        .isEqualTo(Finding.ok("at most 0 s apart"));
  }

  @Test
  void warnsOfAClockThatIsAheadByTwoMinutes() {
    assertThat(clock("Sat, 21 Nov 2026 11:58:00 GMT", "0"))
        .isEqualTo(
            Finding.warning(
                "this machine's clock is 120 s ahead of that of https://cafe.example",
                "at most 60 s",
                NEXT_CLOCK));
  }

  @Test
  void refusesAClockThatIsBehindByTenMinutes() {
    assertThat(clock("Sat, 21 Nov 2026 12:10:00 GMT", "0"))
        .isEqualTo(
            Finding.wrong(
                "this machine's clock is 600 s behind that of https://cafe.example",
                "at most 60 s",
                NEXT_CLOCK));
  }

  private Finding clock(String date, String age) {
    return examine(new ClockCheck(), Map.of("Date", date, "Age", age));
  }

  private Finding certificate(int days) {
    return examine(new CertificateCheck(), Map.of(), Optional.of(NOW.plus(Duration.ofDays(days))));
  }

  private Finding examine(Check check, Map<String, String> headers) {
    return examine(check, headers, Optional.empty());
  }

  private Finding examine(Check check, Map<String, String> headers, Optional<Instant> end) {
    Map<String, List<String>> all = new HashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    Visit visit =
        new Visit(
            URI.create("https://cafe.example"),
            folder.resolve("cafe.json"),
            request -> new Answer(request.url(), 200, all, "", NOW, NOW, end));
    return check.examine(visit);
  }
}
