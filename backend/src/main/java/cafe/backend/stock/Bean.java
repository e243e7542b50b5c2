package cafe.backend.stock;

import java.math.BigDecimal;

/**
 * A coffee in stock.
 *
 * @param type the species of the plant: Arabica, Robusta...
 * @param price US dollars for one bag, 0 or more
 * @param quantity bags in stock, 0 or more
 */
public record Bean(
    long id,
    long supplierId,
    String type,
    String productName,
    BigDecimal price,
    String description,
    long quantity) {

  /** At this many bags or fewer, Frank wants to know. */
  public static final long LOW_QUANTITY = 10;

  public Bean {
    if (productName.isBlank()) {
      throw new IllegalArgumentException("product_name: found nothing, expected a name");
    }
    if (price.signum() < 0) {
      throw new IllegalArgumentException("price: found " + price + ", expected 0 or more");
    }
    if (quantity < 0) {
      throw new IllegalArgumentException("quantity: found " + quantity + ", expected 0 or more");
    }
  }
}
