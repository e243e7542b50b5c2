package cafe.backend.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SeedTest {
  private static final Set<String> PICTURES =
      Set.of(
          "croissant",
          "pie",
          "cake",
          "cupcake",
          "cookie",
          "doughnut",
          "muffin",
          "bread",
          "bagel",
          "tart",
          "scone");

  @Test
  void theMenuIsAsLongAsTheLabsAndHasSpecials() throws IOException {
    List<JsonNode> pastries = read("food-products");

    assertThat(pastries).hasSizeGreaterThanOrEqualTo(26);
    assertThat(pastries)
        .extracting(item -> item.path("product_name").asText())
        .doesNotHaveDuplicates();
    assertThat(pastries)
        .extracting(item -> item.path("product_id").asText())
        .doesNotHaveDuplicates();
    assertThat(pastries.stream().filter(item -> item.path("special").asInt() == 1))
        .hasSizeBetween(3, 10);
  }

  @Test
  void everyPastryHasAPictureAndIsWhole() throws IOException {
    assertThat(read("food-products"))
        .allSatisfy(
            item -> {
              assertThat(texts(item.path("tags"))).containsAnyElementsOf(PICTURES);
              assertThat(item.path("price_in_cents").isIntegralNumber()).isTrue();
              assertThat(item.path("description").asText()).isNotBlank();
            });
  }

  @Test
  void fourteenBeansComeFromEightSuppliers() throws IOException {
    List<Long> suppliers =
        read("suppliers").stream().map(item -> item.path("id").asLong()).toList();

    assertThat(suppliers).hasSize(8).doesNotHaveDuplicates();
    assertThat(read("beans"))
        .hasSize(14)
        .allSatisfy(item -> assertThat(suppliers).contains(item.path("supplier_id").asLong()));
  }

  @Test
  void someBeansRunLowAndOneIsSoldOut() throws IOException {
    List<Long> quantities =
        read("beans").stream().map(item -> item.path("quantity").asLong()).toList();

    assertThat(quantities).filteredOn(quantity -> quantity == 0).hasSize(1);
    assertThat(quantities).filteredOn(quantity -> quantity > 0 && quantity <= 10).hasSize(3);
  }

  private static List<JsonNode> read(String name) throws IOException {
    JsonNode items = new ObjectMapper().readTree(Path.of("cloud/seed", name + ".json").toFile());
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
