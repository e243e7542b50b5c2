package cafe.build.doctor.api;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Json;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.NoAnswerException;
import com.fasterxml.jackson.databind.JsonNode;

/** Everybody can see the menu, and it has the shape that the page reads. */
public final class MenuCheck implements Check {
  private static final String ROUTE = "/products";
  private static final String EXPECTED = "status 200 and {\"product_item_arr\": [...]}";

  @Override
  public String name() {
    return "menu";
  }

  @Override
  public Finding examine(Visit visit) {
    try {
      return judge(visit, visit.ask(ApiRequests.get(visit, ROUTE)));
    } catch (NoAnswerException none) {
      String next = "Correct apiUrl in cafe.json, or see that the API is deployed.";
      return Finding.wrong(none.clause(), EXPECTED, next);
    }
  }

  private static Finding judge(Visit visit, Answer answer) {
    if (answer.status() != 200) {
      String next =
          answer.status() < 500
              ? "Correct apiUrl in cafe.json; it ends with the stage, such as /prod."
              : "Look at the log of ProductsFunction.";
      return Finding.wrong("status " + answer.status() + " for GET " + ROUTE, EXPECTED, next);
    }
    if (!ApiRequests.isReadable(visit, answer)) {
      return Finding.wrong(
          "an answer that pages of " + visit.site() + " may not read",
          "Access-Control-Allow-Origin: " + visit.site(),
          "Deploy the stack with this site's origin.");
    }
    JsonNode products = Json.parse(answer.body()).path("product_item_arr");
    if (!products.isArray()) {
      return Finding.wrong(
          "another shape", EXPECTED, "See that apiUrl is the café's API; then look at its log.");
    }
    for (JsonNode product : products) {
      if (!isProduct(product)) {
        return Finding.wrong(
            "a product without a name, an id, a price in whole cents, a description or tags",
            "what backend/cloud/api.yaml says of Product",
            "Correct that item of the table FoodProducts.");
      }
    }
    return products.isEmpty()
        ? Finding.warning("an empty menu", "products", "Fill the tables: deploy again.")
        : Finding.ok(products.size() + " products");
  }

  private static boolean isProduct(JsonNode product) {
    return product.path("product_name_str").isTextual()
        && product.path("product_id_str").isTextual()
        && product.path("price_in_cents_int").isIntegralNumber()
        && product.path("description_str").isTextual()
        && product.path("tag_str_arr").isArray();
  }
}
