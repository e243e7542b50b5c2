package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.failure.BehindException;
import cafe.backend.menu.Menu;
import cafe.backend.menu.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductsHandlerTest {
  private static final Product SCONE =
      new Product("scone", "a1", 375, "Crumbly.", List.of("scone", "fruit"), false);
  private static final Product PIE = new Product("pie", "a2", 595, "Warm.", List.of("pie"), true);

  @Test
  void answersTheWholeMenuInTheLabsShape() {
    Answers answer = ask("/products", menu(List.of(PIE, SCONE), List.of(PIE)));

    answer.hasStatus(200).hasHeader("Cache-Control", "public, max-age=60");
    assertThat(answer.event().getBody())
        .isEqualTo(
            "{\"product_item_arr\":[{\"product_name_str\":\"pie\",\"product_id_str\":\"a2\","
                + "\"price_in_cents_int\":595,\"description_str\":\"Warm.\","
                + "\"tag_str_arr\":[\"pie\"],\"special_int\":1},"
                + "{\"product_name_str\":\"scone\",\"product_id_str\":\"a1\","
                + "\"price_in_cents_int\":375,\"description_str\":\"Crumbly.\","
                + "\"tag_str_arr\":[\"scone\",\"fruit\"]}]}");
  }

  @Test
  void answersOnlyTheOffersOnTheirRoute() {
    Answers answer = ask("/products/on_offer", menu(List.of(PIE, SCONE), List.of(PIE)));

    assertThat(answer.hasStatus(200).json().path("product_item_arr")).hasSize(1);
  }

  @Test
  void saysThatAPassingFailurePasses() {
    ask("/products", failing(true))
        .hasStatus(503)
        .hasHeader("Retry-After", "2")
        .hasHeader("Cache-Control", "no-store")
        .hasMessage(
            "The menu could not be read. What keeps it does not answer now; try again in 2"
                + " seconds.");
  }

  @Test
  void saysThatALastingFailureLasts() {
    ask("/products", failing(false))
        .hasStatus(502)
        .hasNoHeader("Retry-After")
        .hasMessage(
            "The menu could not be read. What keeps it refused; trying again will not help until"
                + " it is mended. Its cause has been written down.");
  }

  private static Answers ask(String route, Menu menu) {
    ProductsHandler handler = new ProductsHandler(menu, new Cors(List.of("https://cafe.example")));
    return Answers.to("get", route, handler.handleRequest(Events.get(route), NoContext.CONTEXT));
  }

  private static Menu failing(boolean passing) {
    return new Menu() {
      @Override
      public List<Product> all() {
        throw new BehindException(
            "The menu could not be read.", passing, new IllegalStateException("arn:secret"));
      }

      @Override
      public List<Product> offers() {
        return all();
      }
    };
  }

  private static Menu menu(List<Product> all, List<Product> offers) {
    return new Menu() {
      @Override
      public List<Product> all() {
        return all;
      }

      @Override
      public List<Product> offers() {
        return offers;
      }
    };
  }
}
