package cafe.bench.view;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.SkippedException;
import cafe.bench.process.Node;
import cafe.bench.size.Bundles;
import cafe.bench.size.Peer;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import cafe.e2e.browser.Browser;
import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;

/** How long clicks take, in a real browser against the local cloud. */
public final class JourneyMeasurement implements Measurement {
  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "journey";
  }

  @Override
  public String question() {
    return "How long clicks take";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    try (Browser browser = Browser.start()) {
      return List.of(redirect(ground, browser), page(browser));
    } catch (IllegalStateException noBrowser) {
      if (String.valueOf(noBrowser.getMessage()).startsWith("The journeys need")) {
        throw new SkippedException(String.valueOf(noBrowser.getMessage()));
      }
      throw noBrowser;
    }
  }

  private static Table redirect(Ground ground, Browser browser)
      throws IOException, InterruptedException {
    Table table =
        new Table(
            "Redirect sign-in and one authorized call, on a page with nothing else",
            "program",
            "ms, median of " + ROUNDS,
            "to ours");
    Path bundles = Bundles.of(ground, "redirect");
    Path compiled = ground.parts().resolve("redirect-only.js");
    double base = 0;
    if (Files.isRegularFile(compiled)) {
      base = signInMillis(ground, browser, compiled);
      table.row("**Café**", Numbers.whole(base), Numbers.times(base, base));
    }
    for (Peer peer : Peer.in(ground.peers().resolve("redirect"))) {
      String title =
          peer.entry().equals("floor")
              ? peer.says("peer")
              : peer.entry() + " " + Node.of(ground).version(peer.entry());
      if (!peer.says("locally").isEmpty()) {
        table.row(title + ": " + peer.says("locally"), Numbers.NONE, Numbers.NONE);
      } else {
        row(table, title, () -> signInMillis(ground, browser, peer.bundle(bundles)), base);
      }
    }
    return table.note(
        "From the click on *Sign in* to the hosted UI's form, and from its *Sign in* to the answer of"
            + " `POST /create_report` on the page, by Selenium in Chromium; typing is not counted.");
  }

  /** A peer that cannot do it here does not keep the others from it. */
  private static void row(Table table, String title, Millis measured, double base)
      throws IOException {
    try {
      double millis = measured.median();
      table.row(title, Numbers.whole(millis), Numbers.times(millis, base));
    } catch (IllegalStateException inVain) {
      table.row(title + " (" + inVain.getMessage() + ")", Numbers.NONE, Numbers.NONE);
    }
  }

  private static double signInMillis(Ground ground, Browser browser, Path script)
      throws IOException {
    List<Double> millis = new ArrayList<>();
    try (PeerCloud cloud = PeerCloud.open(ground, script)) {
      for (int round = 0; round < ROUNDS; round++) {
        try (Visit visit = browser.visit(Look.DESKTOP)) {
          millis.add(new RedirectJourney(visit).millisUntil(cloud.page(), "#answer"));
        }
      }
    }
    return Numbers.median(millis);
  }

  private static Table page(Browser browser) throws IOException, InterruptedException {
    List<Double> signIns = new ArrayList<>();
    List<Double> reports = new ArrayList<>();
    try (House house = House.open()) {
      for (int round = 0; round < ROUNDS; round++) {
        house.reset();
        try (Visit visit = browser.visit(Look.DESKTOP)) {
          URI site = house.site();
          signIns.add(new RedirectJourney(visit).millisUntil(site, "#user-name"));
          reports.add(reportMillis(visit, site));
        }
      }
    }
    return new Table("The café's page", "click", "until", "ms, median of " + ROUNDS)
        .row("*Sign in*", "*%s* is greeted".formatted(Account.FRANK.name()), whole(signIns))
        .row("*Generate Report*", "the link is there", whole(reports))
        .note("The report is gathered, written, stored, signed and announced by mail meanwhile.");
  }

  private static double reportMillis(Visit visit, URI site) {
    CafePage.in(visit, site);
    By link = By.cssSelector("#report-link");
    visit.await(
        "Generate Report",
        () -> visit.driver().findElement(By.cssSelector("#report-generate")).isDisplayed());
    Stopwatch watch = new Stopwatch().start();
    visit.driver().findElement(By.cssSelector("#report-generate")).click();
    watch.until("the link", () -> visit.driver().findElement(link).isDisplayed());
    return watch.millis();
  }

  private static String whole(List<Double> millis) {
    return Numbers.whole(Numbers.median(millis));
  }

  private interface Millis {
    double median() throws IOException;
  }
}
