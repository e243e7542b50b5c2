package cafe.backend.gather;

import cafe.backend.stock.Bean;
import cafe.backend.stock.SupplierNames;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A line of the report: a bean with its supplier's name.
 *
 * @param price US dollars for one bag
 * @param quantity bags in stock
 */
public record StockedBean(
    long id, String type, String productName, String supplier, BigDecimal price, long quantity) {

  /** As a reader looks for a coffee; the id makes the order, and so the file, always the same. */
  static final Comparator<StockedBean> BY_TYPE_AND_NAME =
      Comparator.comparing(StockedBean::type)
          .thenComparing(StockedBean::productName)
          .thenComparing(StockedBean::id);

  /** What to order first. */
  static final Comparator<StockedBean> SCARCEST_FIRST =
      Comparator.comparing(StockedBean::quantity).thenComparing(BY_TYPE_AND_NAME);

  /** The bean, with the name behind its supplier's number. */
  static StockedBean of(Bean bean, SupplierNames suppliers) {
    return new StockedBean(
        bean.id(),
        bean.type(),
        bean.productName(),
        suppliers.name(bean.supplierId()),
        bean.price(),
        bean.quantity());
  }

  /** Whether it is sold out or soon will be. */
  public boolean runsLow() {
    return quantity <= Bean.LOW_QUANTITY;
  }

  /** What the bags in stock sell for, in US dollars. */
  public BigDecimal value() {
    return price.multiply(BigDecimal.valueOf(quantity));
  }

  int characters() {
    return type.length() + productName.length() + supplier.length();
  }
}
