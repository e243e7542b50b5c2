package cafe.build.stack.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.stack.StackException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeedingTest {
  private static final Path SEEDS = Path.of("../backend/cloud/seed");
  private static final Map<String, String> OUTPUTS = Map.of("suppliersTable", "Suppliers");

  private final List<String> said = new ArrayList<>();
  private final FakeSeedStore store = new FakeSeedStore();
  private final Seeding seeding = new Seeding(store, said::add);

  @Test
  void seedsAnEmptyTable() {
    seeding.seed(SEEDS, OUTPUTS);
    assertThat(store.keys()).contains("1", "2", "3");
    assertThat(store.state("Suppliers")).isEqualTo(SeedState.DONE);
    assertThat(said)
        .containsExactly(
            "Table Suppliers: seeding 8 items.",
            "Table Suppliers: 8 items put, 0 were there already.");
  }

  @Test
  void doesNotBringBackWhatTheOwnerDeleted() {
    seeding.seed(SEEDS, OUTPUTS);
    store.delete("2");
    seeding.seed(SEEDS, OUTPUTS);
    assertThat(store.keys()).doesNotContain("2");
  }

  @Test
  void leavesATableAloneThatSomebodyElseHasFilled() {
    store.putIfAbsent("Suppliers", "id", Map.of("id", "77"));
    seeding.seed(SEEDS, OUTPUTS);
    assertThat(store.keys()).containsExactly("77");
    assertThat(said).containsExactly("Table Suppliers: it holds data already; not seeded.");
  }

  @Test
  void goesOnWhereItWasInterrupted() {
    store.failAt("2");
    assertThatThrownBy(() -> seeding.seed(SEEDS, OUTPUTS))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "Table Suppliers: found that an item could not be put (no power), expected all of them"
                + " there. Deploy again; it goes on where it stopped.");
    assertThat(store.state("Suppliers")).isEqualTo(SeedState.BEGUN);

    store.failAt("none");
    seeding.seed(SEEDS, OUTPUTS);
    assertThat(store.keys()).contains("1", "2", "3");
    assertThat(store.state("Suppliers")).isEqualTo(SeedState.DONE);
  }

  @Test
  void seedsOnlyTablesThatTheStackNames() {
    seeding.seed(SEEDS, Map.of());
    assertThat(store.keys()).isEmpty();
  }

  @Test
  void saysThatAFileIsNoSeed() {
    assertThatThrownBy(() -> seeding.seed(Path.of("nowhere"), OUTPUTS))
        .isInstanceOf(StackException.class)
        .hasMessage(
            Path.of("nowhere/suppliers.json")
                + ": found no JSON array of objects (FileNotFoundException), expected one. Check it"
                + " out again; what was seeded stays.");
  }
}
