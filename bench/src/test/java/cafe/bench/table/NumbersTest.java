package cafe.bench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void findsTheOneInTheMiddle() {
    assertThat(Numbers.median(List.of(9, 1, 5))).isEqualTo(5);
    assertThat(Numbers.median(List.of(1, 9, 5, 6))).isEqualTo(5.5);
  }

  @Test
  void refusesToInventAMedian() {
    assertThatThrownBy(() -> Numbers.median(List.of()))
        .hasMessage("There is no median of no values; measure at least once.");
  }

  @Test
  void writesNumbersAsPeopleReadThem() {
    assertThat(Numbers.whole(30_694.4)).isEqualTo("30,694");
    assertThat(Numbers.decimal(2.345, 1)).isEqualTo("2.3");
    assertThat(Numbers.times(30_000, 10_000)).isEqualTo("3.0 ×");
    assertThat(Numbers.times(320, 10)).isEqualTo("32 ×");
    assertThat(Numbers.times(320, 0)).isEqualTo("–");
  }
}
