package cafe.bench.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void putsNumbersToTheRight() {
    Table table =
        new Table("Sizes", "program", "gzip", "to ours")
            .row("ours", "960", "1.0 ×")
            .row("a peer", "30,694", "32 ×")
            .row("another", "–", "–")
            .note("A note.");

    assertThat(table.markdown())
        .isEqualTo(
            """
            **Sizes**

            | program |   gzip | to ours |
            |---------|-------:|--------:|
            | ours    |    960 |   1.0 × |
            | a peer  | 30,694 |    32 × |
            | another |      – |       – |

            A note.
            """);
  }

  @Test
  void refusesARowThatDoesNotFit() {
    assertThatThrownBy(() -> new Table("Sizes", "program", "gzip").row("ours"))
        .hasMessage("A row of \"Sizes\" has 1 cells; expected 2, as there are columns.");
  }
}
