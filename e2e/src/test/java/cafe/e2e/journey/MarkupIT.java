package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.house.Larder;
import cafe.e2e.house.Newcomer;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.HostedUiPage;
import cafe.e2e.page.InboxPage;
import cafe.e2e.page.ReportPage;
import cafe.local.cognito.users.Users;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Markup in every field that somebody else fills in. */
@Journey
class MarkupIT {
  private static final String MARKUP =
      "<img src=x onerror=alert(1)><script>alert(2)</script>&amp;\"'";
  private static final String BEANS = "Beans";
  private static final String PRODUCTS = "FoodProducts";
  private static final int BEAN = 9901;

  @BeforeEach
  void putMarkupOnTheMenu(House house) {
    Larder larder = house.larder();
    larder.put(
        PRODUCTS,
        Map.of(
            "product_name",
            MARKUP,
            "product_id",
            "m1",
            "description",
            MARKUP,
            "price_in_cents",
            100,
            "special",
            1));
    larder.put(
        BEANS,
        Map.of(
            "id", BEAN,
            "supplier_id", 1,
            "type", MARKUP,
            "product_name", MARKUP,
            "description", MARKUP,
            "price", 1,
            "quantity", 1));
  }

  @AfterEach
  void takeItAway(House house) {
    house.larder().take(PRODUCTS, Map.of("product_name", MARKUP));
    house.larder().take(BEANS, Map.of("id", BEAN));
  }

  @Test
  void isTextOnThePageInTheMailAndInTheReport(House house, Visit visit) {
    Account owner = ownerCalledMarkup(house);
    CafePage page = CafePage.open(visit, house.site());
    assertThat(texts(visit, "#pastries-list [data-field=name]")).contains(MARKUP);
    assertThat(texts(visit, "#pastries-list [data-field=description]")).contains(MARKUP);
    assertThat(texts(visit, "#beans-list [data-field=name]")).contains(MARKUP);
    assertThat(texts(visit, "#beans-list [data-field=type]")).contains(MARKUP);
    page.signIn().signIn(owner);
    assertThat(page.awaitName()).isEqualTo(MARKUP);
    assertThat(page.table().awaitGreeting()).startsWith("Your table, " + MARKUP + " /");
    page.table().press(MARKUP);
    visit.await(
        "the favourite",
        () -> texts(visit, "#guest-favourites-list [data-field=name]").contains(MARKUP));
    page.scrollTo("#main");
    page.report().generate();
    page.report().awaitStep("mailed", "done");
    holdsNoElementOfTheirs(visit);

    ReportPage report = page.report().open();
    assertThat(report.text()).contains(MARKUP);
    holdsNoElementOfTheirs(visit);
    InboxPage inbox =
        InboxPage.open(visit, house.inbox()).awaitMail("Cafe: the coffee bean report is ready");
    assertThat(inbox.text()).contains("<img src=x onerror=alert(1)>");
    holdsNoElementOfTheirs(visit);
  }

  @Test
  void isTextInTheHostedUi(House house, Visit visit) {
    CafePage page = CafePage.open(visit, house.site());
    HostedUiPage hostedUi = page.signIn();
    hostedUi.signIn(new Account(MARKUP, "Wrong-2026-Wrong!", "Mallory"));
    hostedUi.awaitError("Incorrect username or password.");
    assertThat(hostedUi.username()).isEqualTo(MARKUP);
    holdsNoElementOfTheirs(visit);
    hostedUi.forget(MARKUP);
    hostedUi.awaitQuestion(
        "Change your password",
        "If there is such an account, we have sent a code to its e-mail address.");
    assertThat(hostedUi.username()).isEqualTo(MARKUP);
    holdsNoElementOfTheirs(visit);
  }

  private static Account ownerCalledMarkup(House house) {
    Users users = house.pool().users();
    String username = Newcomer.settled(house, "Mallory").account().username();
    String password = "Cardamom-Bun-2026!";
    users.setProfile(users.existing(username).profile().named(MARKUP));
    users.setPassword(username, password);
    users.addToGroup(username, "owner");
    return new Account(username, password, MARKUP);
  }

  private static List<String> texts(Visit visit, String css) {
    visit.await("something in " + css, () -> !found(visit, css).isEmpty());
    return found(visit, css);
  }

  private static List<String> found(Visit visit, String css) {
    Object found =
        visit
            .driver()
            .executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent)",
                css);
    return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static void holdsNoElementOfTheirs(Visit visit) {
    assertThat(
            visit
                .driver()
                .executeScript(
                    "return document.querySelectorAll('img[src=x], [onerror]').length"
                        + " + [...document.scripts].filter(each => each.text === 'alert(2)').length"))
        .isEqualTo(0L);
  }
}
