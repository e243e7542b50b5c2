package cafe.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.guest.GuestBook;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.journey.Journey;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The guest's part of the page, against the handlers as they are. */
@Journey
class GuestToHandlerIT {
  @Test
  void thePageReadsWhatTheHandlersKeepForAGuest(House house) {
    house.guestBook(Account.GINA).keep("a444", "a101");
    RecordedGuest seen = new RecordedGuest();
    open(house, Account.GINA, seen);

    assertThat(seen.greeting).startsWith("Gina since ");
    assertThat(Instant.parse(seen.greeting.substring("Gina since ".length())))
        .isBefore(Instant.now());
    assertThat(seen.favourites).containsExactly("a444", "a101");
    assertThat(seen.pastries).hasSizeGreaterThanOrEqualTo(26).containsAll(seen.favourites);
    assertThat(seen.reports).isEmpty();
  }

  @Test
  void theHandlersKeepWhatThePagePuts(House house) {
    house.guestBook(Account.GINA).keep("a444");
    GuestBook book = open(house, Account.GINA, new RecordedGuest());

    book.toggle("a102");
    book.toggle("a444");

    assertThat(house.guestBook(Account.GINA).favourites()).containsExactly("a102");
  }

  @Test
  void thePageJoinsWhatAnotherDevicePut(House house) {
    house.guestBook(Account.GINA).keep();
    RecordedGuest seen = new RecordedGuest();
    GuestBook book = open(house, Account.GINA, seen);
    house.guestBook(Account.GINA).keep("a101");

    book.toggle("a444");

    assertThat(seen.favourites).containsExactly("a101", "a444");
    assertThat(house.guestBook(Account.GINA).favourites()).containsExactly("a101", "a444");
  }

  @Test
  void thePageFollowsTheListOfReportsToItsEnd(House house) {
    house.guestBook(Account.FRANK).orderReports(21);
    RecordedGuest seen = new RecordedGuest();
    GuestBook book = open(house, Account.FRANK, seen);
    assertThat(seen.reports).hasSize(20);

    while (seen.more) {
      book.moreReports();
    }

    assertThat(seen.reports).hasSizeGreaterThanOrEqualTo(21);
    assertThat(seen.reports).allMatch(report -> !report.startedAt().isEmpty());
  }

  private static GuestBook open(House house, Account account, RecordedGuest seen) {
    PageOnJvm page = new PageOnJvm(house);
    HostedUiOnJvm.signIn(page, house, account);
    return page.openGuestBook(seen);
  }
}
