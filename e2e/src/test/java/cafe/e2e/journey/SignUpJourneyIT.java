package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import cafe.e2e.page.GuestTable;
import cafe.e2e.page.HostedUiPage;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Journey
class SignUpJourneyIT {
  @Test
  void tessSignsUpOnHerPhoneAndHasATableOfHerOwn(House house, Visit visit) {
    visit.show(Look.PHONE);
    Account tess =
        new Account(
            "tess-" + UUID.randomUUID(), "Cardamom-Bun-" + UUID.randomUUID() + "!A1", "Tess");
    String email = tess.username() + "@guest.example";
    CafePage page = CafePage.open(visit, house.site());

    HostedUiPage hostedUi = page.signIn();
    hostedUi.signUp(tess, email);
    hostedUi.confirm(house.codeSentTo(email));

    assertThat(page.awaitName()).isEqualTo("Tess");
    GuestTable table = page.table();
    assertThat(table.awaitGreeting())
        .matches("Your table, Tess / With us since [A-Z][a-z]+ \\d{1,2}, \\d{4}\\.");
    assertThat(page.report().isShown()).isFalse();
    assertThat(table.showsReports()).isFalse();

    page.menu().awaitPastries();
    table.press("butter croissant");
    table.awaitFavourites(List.of("butter croissant"));
    visit.await("kept", () -> !house.guestBook(tess).favourites().isEmpty());
    assertThat(house.guestBook(Account.GINA).favourites())
        .doesNotContainAnyElementsOf(house.guestBook(tess).favourites());
  }
}
