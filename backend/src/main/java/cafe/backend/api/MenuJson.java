package cafe.backend.api;

import cafe.backend.menu.Product;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The schema {@code Menu} of {@code api.yaml}. */
public final class MenuJson {
  private MenuJson() {}

  /** These products, in this order. */
  public static JsonNode of(List<Product> products) {
    ObjectNode menu = JsonNodeFactory.instance.objectNode();
    ArrayNode items = menu.putArray("product_item_arr");
    products.forEach(product -> put(product, items.addObject()));
    return menu;
  }

  private static void put(Product product, ObjectNode item) {
    item.put("product_name_str", product.name())
        .put("product_id_str", product.id())
        .put("price_in_cents_int", product.priceInCents())
        .put("description_str", product.description());
    ArrayNode tags = item.putArray("tag_str_arr");
    product.tags().forEach(tags::add);
    if (product.onOffer()) {
      item.put("special_int", 1);
    }
  }
}
