package cafe.backend.api;

import cafe.backend.stock.Bean;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** The schema {@code Beans} of {@code api.yaml}. */
public final class BeansJson {
  private BeansJson() {}

  /** These beans, in this order; the price is a JSON number of dollars. */
  public static JsonNode of(List<Bean> beans) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Bean bean : beans) {
      array
          .addObject()
          .put("id", bean.id())
          .put("supplier_id", bean.supplierId())
          .put("type", bean.type())
          .put("product_name", bean.productName())
          .put("price", bean.price())
          .put("description", bean.description())
          .put("quantity", bean.quantity());
    }
    return array;
  }
}
