package cafe.core.menu;

import cafe.core.port.Json;

/** Coffee beans on sale: {@code GET /bean_products}. */
public final class Bean {
  /** This many bags or fewer are few; the owner's report counts in the same way. */
  static final int LOW_QUANTITY = 10;

  private final Json item;

  /** That of this item of the list. */
  public Bean(Json item) {
    this.item = item;
  }

  /** Its name. */
  public String name() {
    return item.text("product_name");
  }

  /** Its variety. */
  public String type() {
    return item.text("type");
  }

  /** What it tastes like. */
  public String description() {
    return item.text("description");
  }

  /** Its price in dollars; NaN if it has none. */
  public double price() {
    return item.amount("price");
  }

  /** How much there is, for reading. */
  public String stock() {
    double quantity = item.number("quantity");
    return quantity > 0 ? (int) quantity + " in stock" : "Sold out";
  }

  /** How much there is: {@code none}, {@code low} or {@code good}. */
  public String stockLevel() {
    double quantity = item.number("quantity");
    return quantity > LOW_QUANTITY ? "good" : quantity > 0 ? "low" : "none";
  }
}
