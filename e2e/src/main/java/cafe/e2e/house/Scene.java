package cafe.e2e.house;

import cafe.e2e.browser.Visit;
import cafe.e2e.page.CafePage;
import cafe.local.faults.Fault;
import cafe.local.faults.Point;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A state of the café's page, and how a visit gets there. The house must be in order before. */
public enum Scene {
  GUEST_LOADING,
  GUEST_MENU,
  API_DOWN,
  SIGNED_IN_OWNER,
  REPORT_RUNNING,
  REPORT_READY,
  REPORT_FAILED,
  REFUSED_CALLBACK,
  SESSION_EXPIRED,
  NOT_OWNER,
  GUEST_TABLE,
  GUEST_HEARTS,
  FAVOURITE_NOT_KEPT,
  OWNER_TABLE;

  /** Goes there. */
  public void reach(House house, Visit visit) {
    switch (this) {
      case GUEST_LOADING -> guestLoading(house, visit);
      case GUEST_MENU -> withMenu(CafePage.open(visit, house.site()));
      case API_DOWN -> apiDown(house, visit);
      case SIGNED_IN_OWNER -> signedIn(house, visit, Account.FRANK);
      case REPORT_RUNNING -> reportRunning(house, visit);
      case REPORT_READY -> reportReady(house, visit);
      case REPORT_FAILED -> reportFailed(house, visit);
      case REFUSED_CALLBACK -> refusedCallback(house, visit);
      case SESSION_EXPIRED -> sessionExpired(house, visit);
      case NOT_OWNER -> notOwner(house, visit);
      case GUEST_TABLE -> guestTable(house, visit).scrollTo("#guest");
      case GUEST_HEARTS -> guestTable(house, visit).scrollTo("#pastries-title");
      case FAVOURITE_NOT_KEPT -> favouriteNotKept(house, visit);
      case OWNER_TABLE -> ownerTable(house, visit);
    }
  }

  private static void guestLoading(House house, Visit visit) {
    house.faults().always(Point.api("GET", "/products/on_offer"), new Fault.Hang());
    house.faults().always(Point.api("GET", "/bean_products"), new Fault.Hang());
    CafePage.open(visit, house.site());
  }

  private static void apiDown(House house, Visit visit) {
    visit.console().expect("503");
    Fault down = new Fault.Status(503, Map.of("Retry-After", "60"));
    house.faults().always(Point.api("GET", "/products/on_offer"), down);
    house.faults().always(Point.api("GET", "/bean_products"), down);
    CafePage page = CafePage.open(visit, house.site());
    page.menu().awaitRetry("pastries");
    page.menu().awaitRetry("beans");
  }

  private static void reportRunning(House house, Visit visit) {
    house.faults().always(Point.task("Write"), new Fault.Hang());
    CafePage page = signedIn(house, visit, Account.FRANK);
    page.report().generate();
    page.report().awaitStep("writing", "doing");
  }

  private static void reportReady(House house, Visit visit) {
    CafePage page = signedIn(house, visit, Account.FRANK);
    page.report().generate();
    page.report().awaitStep("mailed", "done");
  }

  private static void reportFailed(House house, Visit visit) {
    visit.console().expect("503");
    house
        .faults()
        .always(
            Point.api("POST", "/create_report"),
            new Fault.Status(503, Map.of("Retry-After", "60")));
    CafePage page = signedIn(house, visit, Account.FRANK);
    page.report().generate();
    page.report().awaitAlert();
  }

  private static void refusedCallback(House house, Visit visit) {
    house.pool().rewriteNextCallback(Scene::withAnotherState);
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.FRANK);
    page.awaitAlert(
        "Sign-in refused: the answer belongs to another sign-in. Please sign in again.");
    withMenu(page);
  }

  private static void sessionExpired(House house, Visit visit) {
    house.nextSessionLasts(Duration.ofSeconds(8));
    CafePage page = signedIn(house, visit, Account.FRANK);
    page.awaitNotice("Session expired. Please sign in.");
  }

  private static void notOwner(House house, Visit visit) {
    house.guestBook(Account.GINA).keep();
    signedIn(house, visit, Account.GINA).table().awaitGreeting();
  }

  private static CafePage guestTable(House house, Visit visit) {
    house.guestBook(Account.GINA).keep("a444", "a101", "a102");
    CafePage page = signedIn(house, visit, Account.GINA);
    page.table().awaitGreeting();
    return page;
  }

  private static void favouriteNotKept(House house, Visit visit) {
    visit.console().expect("503");
    CafePage page = guestTable(house, visit);
    Fault down = new Fault.Status(503, Map.of("Retry-After", "60"));
    house.faults().always(Point.api("PUT", "/me/favourites"), down);
    page.table().pressInList("almond croissant");
    page.table()
        .awaitAlert(
            "Your last change is not kept yet. The café's server has a problem (503). Please try"
                + " again in a minute.");
    page.scrollTo("#guest");
  }

  private static void ownerTable(House house, Visit visit) {
    house.guestBook(Account.FRANK).keep("a103");
    house.guestBook(Account.FRANK).orderReports(3);
    CafePage page = signedIn(house, visit, Account.FRANK);
    page.table().awaitGreeting();
    page.scrollTo("#guest");
  }

  private static CafePage signedIn(House house, Visit visit, Account account) {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(account);
    page.awaitName();
    page.awaitMembersPart();
    withMenu(page);
    return page;
  }

  private static void withMenu(CafePage page) {
    page.menu().awaitPastries();
    page.menu().awaitBeans();
  }

  private static Map<String, String> withAnotherState(Map<String, String> genuine) {
    Map<String, String> forged = new LinkedHashMap<>(genuine);
    forged.put("state", "another");
    return forged;
  }
}
