package cafe.e2e.contract;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.guest.GuestBook;
import cafe.core.menu.Menu;
import cafe.core.outcome.Outcome;
import cafe.core.report.ReportDesk;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.CallbackCheck;
import cafe.core.signin.ImplicitSignIn;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import cafe.core.visit.Visit;
import cafe.e2e.house.House;
import cafe.local.http.Parameters;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The page's protocol code with a JVM around it instead of a browser. */
final class PageOnJvm {
  private final JvmPlatform platform;
  private final RecordedSession session = new RecordedSession();
  private final RecordedReport report = new RecordedReport();
  private final Calls calls;
  private final Site site;
  private final URI api;
  private Visit visit;

  PageOnJvm(House house) {
    site = value(Site.of(JacksonJson.read(house.config().toJson()), "implicit"));
    api = house.api();
    platform = new JvmPlatform(house.site().toString());
    calls = new Calls(platform, new ServerClock(platform));
    visit = visit();
  }

  /** Leaves for the hosted UI, and says with which parameters. */
  Parameters leaveForSignIn() {
    visit().signIn();
    return Parameters.parse(platform.address().getRawQuery());
  }

  /** Comes back with these parameters in the fragment. */
  void comeBackWith(Map<String, String> answer) {
    Map<String, String> ordered = new LinkedHashMap<>(answer);
    platform.go(platform.origin() + "/#" + Parameters.of(ordered).encoded());
    visit = visit();
    visit.start();
  }

  /**
   * Loads a list of the menu; the member is where it is in the answer, empty if it is the answer.
   */
  RecordedMenu load(String path, String member) {
    RecordedMenu menu = new RecordedMenu();
    new Menu(calls, menu, member).load(api + path);
    return menu;
  }

  /** As the part of the page does for whoever is signed in: it has the visit, and no token. */
  void orderReport() {
    new ReportDesk(
            site,
            platform,
            visit,
            report,
            session.member().subject(),
            failure -> visit.expire(failure.sentence()))
        .order();
  }

  /** Likewise the guest's own part. */
  GuestBook openGuestBook(RecordedGuest view) {
    GuestBook book =
        new GuestBook(
            site,
            platform,
            visit,
            view,
            session.member().subject(),
            failure -> visit.expire(failure.sentence()));
    book.open();
    return book;
  }

  JvmPlatform platform() {
    return platform;
  }

  RecordedSession session() {
    return session;
  }

  RecordedReport report() {
    return report;
  }

  private Visit visit() {
    Callback callback = Callback.read(platform);
    SignIn way =
        new ImplicitSignIn(site, calls, callback, new CallbackCheck(site, calls, callback));
    return new Visit(site, calls, new StoredSession(site, calls), session, way);
  }

  /** The value of an outcome that must be one. */
  static <T> T value(Outcome<T> outcome) {
    AtomicReference<T> found = new AtomicReference<>();
    outcome.to(
        found::set,
        failure -> {
          throw new AssertionError(failure.code() + ": " + failure.sentence());
        });
    return Objects.requireNonNull(found.get());
  }
}
