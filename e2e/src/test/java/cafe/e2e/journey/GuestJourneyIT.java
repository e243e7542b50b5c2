package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.Keyboard;
import cafe.e2e.page.Menu;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@Journey
class GuestJourneyIT {
  private static final int PASTRIES = 26;
  private static final int PAGE = 24;
  private static final int BEANS = 14;

  @Test
  void aGuestBrowsesTheMenu(House house, Visit visit) {
    Menu menu = CafePage.open(visit, house.site()).menu();

    int onOffer = menu.awaitPastries().size();
    assertThat(onOffer).isBetween(1, PASTRIES - 1);
    assertThat(menu.field("pastries", "special")).containsOnly("On offer");
    assertThat(menu.field("pastries", "price"))
        .allMatch(price -> price.matches("\\$\\d+\\.\\d\\d"));
    menu.awaitBeans(BEANS);
    assertThat(menu.field("beans", "price")).allMatch(price -> price.matches("\\$\\d+\\.\\d\\d"));
    assertThat(menu.field("beans", "stock"))
        .allMatch(stock -> stock.matches("Sold out|\\d+ in stock"));

    menu.chooseAll();
    menu.awaitPastries(PAGE);
    int all = menu.awaitTotal();
    assertThat(all).isGreaterThanOrEqualTo(PASTRIES);
    menu.awaitStatus("pastries", "Showing " + PAGE + " of " + all + ".");
    menu.morePastries();
    menu.awaitPastries(all);
    menu.awaitStatus("pastries", "Showing " + all + " of " + all + ".");
    menu.chooseOnOffer();
    menu.awaitPastries(onOffer);
  }

  @Test
  void aGuestOnAPhoneBrowsesTheMenuWithTheKeyboardOnly(House house, Visit visit) {
    visit.show(Look.PHONE);
    Menu menu = CafePage.open(visit, house.site()).menu();
    menu.awaitPastries();
    Keyboard keyboard = new Keyboard(visit);

    keyboard.tabTo("#pastries-offer");
    keyboard.right();
    menu.awaitPastries(PAGE);
    int all = menu.awaitTotal();
    keyboard.tabTo("#pastries-more");
    keyboard.enter();
    menu.awaitPastries(all);
    assertThat(keyboard.focused().findElements(By.cssSelector("[data-field=name]")))
        .as("the focus goes to the first pastry that was added")
        .hasSize(1);
  }

  @Test
  void aGuestSkipsToTheMenuWithTheKeyboard(House house, Visit visit) {
    CafePage.open(visit, house.site());
    Keyboard keyboard = new Keyboard(visit);

    keyboard.tabTo(".skip");
    assertThat(keyboard.focused().isDisplayed()).isTrue();
    keyboard.enter();
    assertThat(keyboard.focused().getDomAttribute("id")).isEqualTo("main");
  }

  @Test
  void aGuestWithoutJavaScriptIsToldWhatStillWorks(House house, Visit visit) {
    visit.withoutJavaScript();
    visit.go(house.site());

    assertThat(visit.driver().findElement(By.tagName("noscript")).getText())
        .startsWith(
            "The menu and signing in need JavaScript, and yours is off. The oven works without:"
                + " come by, or call us at ");
    assertThat(visit.driver().findElement(By.id("contact")).isDisplayed()).isTrue();
  }
}
