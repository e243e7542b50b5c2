package cafe.backend.gather;

import static cafe.backend.gather.StockedBeans.bean;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void addsUpByTypeAndBySupplierTheMostBagsFirst() {
    tally.add(bean(1, "Arabica", "Kona", "Harbor", 20));
    tally.add(bean(2, "Robusta", "Java", "Harbor", 50));
    tally.add(bean(3, "Arabica", "Huila", "Rivers", 15));

    Totals totals = tally.totals();

    assertThat(totals.all()).isEqualTo(new Sum(3, 85, new BigDecimal("1530.00")));
    assertThat(totals.byType())
        .containsExactly(
            new Group("Robusta", new Sum(1, 50, new BigDecimal("900.00"))),
            new Group("Arabica", new Sum(2, 35, new BigDecimal("630.00"))));
    assertThat(totals.bySupplier()).extracting(Group::name).containsExactly("Harbor", "Rivers");
  }

  @Test
  void countsTenBagsAsLowAndElevenAsEnough() {
    tally.add(bean(1, "Arabica", "Kona", "Harbor", 10));
    tally.add(bean(2, "Arabica", "Huila", "Harbor", 11));

    assertThat(tally.totals().low()).isEqualTo(1);
    assertThat(tally.totals().scarcest()).extracting(StockedBean::id).containsExactly(1L);
  }

  @Test
  void countsNoBagAsSoldOutAndNotAsLow() {
    tally.add(bean(1, "Arabica", "Kona", "Harbor", 0));

    assertThat(tally.totals().soldOut()).isEqualTo(1);
    assertThat(tally.totals().low()).isZero();
  }

  @Test
  void putsTheScarcestFirstAndKeepsNoMoreThanFifty() {
    for (long id = 0; id < 100; id++) {
      tally.add(bean(id, "Arabica", "Kona " + id, "Harbor", 10 - id % 11));
    }

    Totals totals = tally.totals();

    assertThat(totals.scarcest()).hasSize(50).isSortedAccordingTo(StockedBean.SCARCEST_FIRST);
    assertThat(totals.scarcest().get(0).quantity()).isZero();
    assertThat(totals.low() + totals.soldOut()).isEqualTo(100);
  }

  @Test
  void addsUpBeyondFiveHundredNamesAsOthers() {
    for (long id = 0; id < 600; id++) {
      tally.add(bean(id, "Type " + id, "Kona", "Harbor", 1));
    }

    assertThat(tally.totals().byType())
        .hasSize(501)
        .first()
        .extracting(Group::name, group -> group.sum().coffees())
        .containsExactly("All others", 100L);
  }

  @Test
  void countsAllUnreadableEntriesAndKeepsTenExamples() {
    for (int id = 0; id < 30; id++) {
      tally.addUnreadable("" + id, "price: found nothing, expected a number (N)");
    }

    assertThat(tally.totals().unreadable()).isEqualTo(30);
    assertThat(tally.totals().unreadableExamples())
        .hasSize(10)
        .contains("7: price: found nothing, expected a number (N)");
  }

  @Test
  void summarisesInOneLineForTheMail() {
    tally.add(bean(1, "Arabica", "Kona", "Harbor", 0));
    assertThat(tally.totals().summary()).isEqualTo("1 coffee, 0 running low, 1 sold out");

    tally.add(bean(2, "Arabica", "Huila", "Harbor", 3));
    tally.addUnreadable("9", "price");
    assertThat(tally.totals().summary())
        .isEqualTo("2 coffees, 1 running low, 1 sold out, 1 unreadable");
  }
}
