package cafe.build.doctor.api;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class MenuCheckTest {
  @Test
  void takesAMenu(GoodSite site) {
    assertThat(site.examine(new MenuCheck())).isEqualTo(Finding.ok("1 products"));
  }

  @Test
  void refusesAWrongStage(GoodSite site) {
    site.change(Server.API, "GET /prod/products", answer -> answer.status(403));
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 403 for GET /products",
                "status 200 and {\"product_item_arr\": [...]}",
                "Correct apiUrl in cafe.json; it ends with the stage, such as /prod."));
  }

  @Test
  void refusesABrokenFunction(GoodSite site) {
    site.change(Server.API, "GET /prod/products", answer -> answer.status(502));
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(
            Finding.wrong(
                "status 502 for GET /products",
                "status 200 and {\"product_item_arr\": [...]}",
                "Look at the log of ProductsFunction."));
  }

  @Test
  void refusesAMenuThatThePageMayNotRead(GoodSite site) {
    site.change(
        Server.API,
        "GET /prod/products",
        answer -> answer.with("Access-Control-Allow-Origin", "https://other.example"));
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(
            Finding.wrong(
                "an answer that pages of " + site.site() + " may not read",
                "Access-Control-Allow-Origin: " + site.site(),
                "Deploy the stack with this site's origin."));
  }

  @Test
  void refusesAnotherShape(GoodSite site) {
    site.change(Server.API, "GET /prod/products", answer -> answer.body("[]"));
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(
            Finding.wrong(
                "another shape",
                "status 200 and {\"product_item_arr\": [...]}",
                "See that apiUrl is the café's API; then look at its log."));
  }

  @Test
  void refusesAPriceInWords(GoodSite site) {
    site.change(Server.API, "GET /prod/products", answer -> answer.replace("100", "\"one\""));
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(
            Finding.wrong(
                "a product without a name, an id, a price in whole cents, a description or tags",
                "what backend/cloud/api.yaml says of Product",
                "Correct that item of the table FoodProducts."));
  }

  @Test
  void warnsOfAnEmptyMenu(GoodSite site) {
    site.change(
        Server.API, "GET /prod/products", answer -> answer.body("{\"product_item_arr\":[]}"));
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(Finding.warning("an empty menu", "products", "Fill the tables: deploy again."));
  }

  @Test
  void saysThatNobodyListens(GoodSite site) {
    site.stop(Server.API);
    assertThat(site.examine(new MenuCheck()))
        .isEqualTo(
            Finding.wrong(
                "nobody listens at " + site.origin(Server.API) + "/prod/products",
                "status 200 and {\"product_item_arr\": [...]}",
                "Correct apiUrl in cafe.json, or see that the API is deployed."));
  }
}
