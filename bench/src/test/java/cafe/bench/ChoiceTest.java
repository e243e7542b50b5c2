package cafe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.bench.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private final Measurement size = named("size");
  private final Measurement srp = named("srp");
  private final Choice choice = new Choice(List.of(size, srp));

  @Test
  void takesAll() {
    assertThat(choice.of("all")).containsExactly(size, srp);
  }

  @Test
  void takesThoseNamedInTheOrderOfTheHouse() {
    assertThat(choice.of("srp, size")).containsExactly(size, srp);
    assertThat(choice.of("srp")).containsExactly(srp);
  }

  @Test
  void refusesANameThatNobodyHas() {
    assertThatThrownBy(() -> choice.of("sise"))
        .hasMessage(
            "cafe.bench names \"sise\"; expected all, or some of size, srp with commas between"
                + " them; correct it.");
  }

  private static Measurement named(String name) {
    return new Measurement() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String question() {
        return name;
      }

      @Override
      public List<Table> measure(Ground ground) {
        return List.of();
      }
    };
  }
}
