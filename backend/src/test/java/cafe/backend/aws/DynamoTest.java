package cafe.backend.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.failure.BehindException;
import cafe.backend.menu.Product;
import cafe.backend.stock.Bean;
import cafe.backend.stock.BeanSink;
import cafe.backend.stock.SupplierNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DynamoTest {
  private static final String PIE =
      "{\"product_name\":{\"S\":\"pie\"},\"product_id\":{\"S\":\"a1\"},"
          + "\"price_in_cents\":{\"N\":\"595\"},"
          + "\"description\":{\"S\":\"Warm.\"},\"tags\":{\"L\":[{\"S\":\"pie\"}]},"
          + "\"special\":{\"N\":\"1\"}}";
  private static final String SCONE =
      PIE.replace("pie", "scone").replace(",\"special\":{\"N\":\"1\"}", "");
  private static final String BEAN =
      "{\"id\":{\"N\":\"7\"},\"supplier_id\":{\"N\":\"2\"},\"type\":{\"S\":\"Arabica\"},"
          + "\"product_name\":{\"S\":\"Kona\"},\"price\":{\"N\":\"38.5\"},"
          + "\"description\":{\"S\":\"Smooth.\"},\"quantity\":{\"N\":\"3\"}}";

  @AutoClose private final ScriptedAws aws = new ScriptedAws();

  @Test
  void readsTheMenuPageByPageAndOrdersItByName() {
    aws.answers(
            "{\"Items\":[" + SCONE + "],\"LastEvaluatedKey\":{\"product_name\":{\"S\":\"scone\"}}}")
        .answers("{\"Items\":[" + PIE + "]}");

    assertThat(new DynamoMenu(aws.access(), "FoodProducts").all())
        .containsExactly(
            new Product("pie", "a1", 595, "Warm.", List.of("pie"), true),
            new Product("scone", "a1", 595, "Warm.", List.of("scone"), false));
    assertThat(aws.requests()).hasSize(2).allMatch(request -> request.startsWith("Scan "));
  }

  @Test
  void readsOffersFromTheirIndex() {
    aws.answers("{\"Items\":[" + PIE + "]}");

    assertThat(new DynamoMenu(aws.access(), "FoodProducts").offers()).hasSize(1);
    assertThat(aws.requests())
        .singleElement()
        .asString()
        .startsWith("Query ")
        .contains("\"IndexName\":\"special_GSI\"", "\":one\":{\"N\":\"1\"}");
  }

  @Test
  void leavesOneBadItemOffTheMenu() {
    aws.answers("{\"Items\":[" + SCONE.replace("595", "5.95") + "," + PIE + "]}");

    assertThat(new DynamoMenu(aws.access(), "FoodProducts").all())
        .extracting(Product::name)
        .containsExactly("pie");
  }

  @Test
  void readsABean() {
    aws.answers("{\"Items\":[" + BEAN + "]}");
    Heard heard = new Heard();

    new DynamoBeans(aws.access(), "Beans").read(10, heard);

    assertThat(heard.beans)
        .containsExactly(new Bean(7, 2, "Arabica", "Kona", new BigDecimal("38.5"), "Smooth.", 3));
  }

  @Test
  void stopsReadingWhereItWasToldTo() {
    aws.answers(
        "{\"Items\":[" + BEAN + "," + BEAN + "],\"LastEvaluatedKey\":{\"id\":{\"N\":\"7\"}}}");
    Heard heard = new Heard();

    new DynamoBeans(aws.access(), "Beans").read(3, heard);

    assertThat(heard.beans).hasSize(3);
    assertThat(aws.requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"N\":\"38.5\"}|{\"S\":\"38.5\"}|price: found another type (S), expected a number (N)",
        "{\"N\":\"38.5\"}|{\"N\":\"-1\"}|price: found -1, expected 0 or more",
        "\"quantity\"|\"amount\"|quantity: found nothing, expected a number (N)",
        "{\"N\":\"3\"}|{\"N\":\"2.5\"}|quantity: found 2.5, expected a whole number",
        "{\"N\":\"3\"}|{\"N\":\"-3\"}|quantity: found -3, expected 0 or more",
        "{\"S\":\"Kona\"}|{\"S\":\" \"}|product_name: found nothing, expected a name"
      })
  void namesWhatIsWrongWithAnEntry(String good, String bad, String why) {
    assertThat(BEAN).contains(good);
    aws.answers("{\"Items\":[" + BEAN.replace(good, bad) + "]}");
    Heard heard = new Heard();

    new DynamoBeans(aws.access(), "Beans").read(10, heard);

    assertThat(heard.beans).isEmpty();
    assertThat(heard.unreadable).containsExactly("7: " + why);
  }

  @Test
  void readsTheNamesOfSuppliers() {
    aws.answers(
        "{\"Items\":[{\"id\":{\"N\":\"2\"},\"name\":{\"S\":\"Harbor Lane\"}},"
            + "{\"id\":{\"N\":\"3\"}}]}");

    SupplierNames names = new DynamoSuppliers(aws.access(), "Suppliers").names();

    assertThat(names.name(2)).isEqualTo("Harbor Lane");
    assertThat(names.name(3)).isEqualTo("Unknown supplier 3");
  }

  @Test
  void callsAMissingTableALastingFailure() {
    aws.answers(400, "{\"__type\":\"ResourceNotFoundException\",\"message\":\"no table\"}");

    assertThatThrownBy(() -> new DynamoMenu(aws.access(), "FoodProducts").all())
        .isInstanceOfSatisfying(
            BehindException.class,
            behind -> {
              assertThat(behind.passing()).isFalse();
              assertThat(behind.sentence()).isEqualTo("The menu could not be read.");
            });
  }

  private static final class Heard implements BeanSink {
    private final List<Bean> beans = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    @Override
    public void bean(Bean bean) {
      beans.add(bean);
    }

    @Override
    public void unreadable(String id, String why) {
      unreadable.add(id + ": " + why);
    }
  }
}
