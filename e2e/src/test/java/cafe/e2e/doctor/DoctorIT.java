package cafe.e2e.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.run.AllChecks;
import cafe.build.doctor.run.Diagnosis;
import cafe.build.doctor.run.Doctor;
import cafe.build.doctor.run.DoctorReport;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.HttpWeb;
import cafe.build.doctor.web.RememberingWeb;
import cafe.build.doctor.web.Web;
import cafe.e2e.house.House;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoctorIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final House house;
  private Path config = Path.of("");

  DoctorIT() throws IOException, InterruptedException {
    house = House.open();
  }

  @BeforeAll
  void writeConfig(@TempDir Path folder) throws IOException {
    config = folder.resolve("cafe.json");
    Files.writeString(config, house.config().toJson());
  }

  @AfterEach
  void mend() {
    house.reset();
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void findsNothingWrongWithTheHouse() {
    DoctorReport report = new DoctorReport(examine(house.site(), web()));
    assertThat(report.summary()).as(report.toString()).contains(" 0 warnings, 0 wrong,");
  }

  @Test
  void saysThatTheMenuIsDown() {
    house.faults().always(Point.api("GET", "/products"), Fault.status(503));
    saysOnly(
        "menu",
        Finding.wrong(
            "status 503 for GET /products",
            "status 200 and {\"product_item_arr\": [...]}",
            "Look at the log of ProductsFunction."));
  }

  @Test
  void saysThatTheMenuIsGarbage() {
    house.faults().always(Point.api("GET", "/products"), new Fault.Garbage());
    assertThat(wrong(web())).extracting(Diagnosis::check).containsExactly("menu");
  }

  @Test
  void saysThatTheKeysAreDown() {
    house.faults().always(Point.jwks(), Fault.status(500));
    saysOnly(
        "keys",
        Finding.wrong(
            "status 500 for jwks.json",
            "RSA keys for RS256, readable by the page",
            "Correct userPoolId or cognitoIdpUrl in cafe.json."));
  }

  @Test
  void saysThatThePageHangsAndLooksAtTheRest() {
    house.faults().always(Point.site("/"), new Fault.Hang());
    Web impatient = new HttpWeb(Duration.ofSeconds(3), Clock.systemUTC());
    assertThat(wrong(impatient))
        .containsExactly(
            new Diagnosis(
                "page",
                Finding.wrong(
                    "no whole answer from " + house.site() + "/ within 3 s",
                    "the page: status 200 and text/html",
                    "See that the site is up and that -Dcafe.site names it.")));
  }

  @Test
  void saysWhichSpellingOfTheCallbackIsRegistered() {
    String site = house.site().toString();
    Web web =
        spoiling(
            page -> page.replace("\"redirectPath\":\"/\"", "\"redirectPath\":\"/Callback.html\""));
    assertThat(wrong(web))
        .contains(
            new Diagnosis(
                "callback URL",
                Finding.wrong(
                    "redirect_mismatch for %1$s/Callback.html; registered is %1$s/callback.html"
                        .formatted(site),
                    site
                        + "/Callback.html among the app client's callback URLs, character by"
                        + " character",
                    "Register %1$s/Callback.html too, or set redirectPath so that the page gives %1$s/callback.html."
                        .formatted(site))));
  }

  @Test
  void saysThatThePageNamesAClientThatIsNotThere() {
    String client = house.config().clientId();
    assertThat(wrong(spoiling(page -> page.replace(client, "otherclient"))))
        .contains(
            new Diagnosis(
                "app client",
                Finding.wrong(
                    "the hosted UI says \"Client does not exist.\"",
                    "the client \"otherclient\" in the pool of " + house.config().hostedUiUrl(),
                    "Correct clientId or hostedUiUrl in cafe.json; both must be of the same user pool.")));
  }

  @Test
  void saysThatThisMachinesClockIsSlow() {
    Clock slow = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10));
    assertThat(wrong(new HttpWeb(PATIENCE, slow)))
        .extracting(Diagnosis::check)
        .containsExactly("clocks");
  }

  @Test
  void saysWhatALabsPageLacks() {
    assertThat(wrong(house.lab(), web()))
        .extracting(Diagnosis::check)
        .contains("page's configuration", "security policy", "sniffing", "referrer");
  }

  private void saysOnly(String check, Finding finding) {
    assertThat(wrong(web())).containsExactly(new Diagnosis(check, finding));
  }

  private List<Diagnosis> wrong(Web web) {
    return wrong(house.site(), web);
  }

  private List<Diagnosis> wrong(URI site, Web web) {
    return examine(site, web).stream()
        .filter(each -> new DoctorReport(List.of(each)).isSick())
        .toList();
  }

  private List<Diagnosis> examine(URI site, Web web) {
    return new Doctor(AllChecks.fromOutside(), PATIENCE.multipliedBy(2))
        .examine(new Visit(site, config, new RememberingWeb(web)));
  }

  private static Web web() {
    return new HttpWeb(PATIENCE, Clock.systemUTC());
  }

  /** The house with other text in its pages. */
  private static Web spoiling(UnaryOperator<String> change) {
    Web genuine = web();
    return request -> {
      Answer answer = genuine.send(request);
      return new Answer(
          answer.url(),
          answer.status(),
          answer.headers(),
          answer.mediaType().equals("text/html") ? change.apply(answer.body()) : answer.body(),
          answer.askedAt(),
          answer.answeredAt(),
          answer.certificateEndsAt());
    };
  }
}
