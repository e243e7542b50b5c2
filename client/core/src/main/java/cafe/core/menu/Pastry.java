package cafe.core.menu;

import cafe.core.port.Json;

/** A pastry of the menu: {@code GET /products} and {@code /products/on_offer}. */
public final class Pastry {
  private static final double CENTS = 100;

  private final Json item;

  /** That of this item of the list. */
  public Pastry(Json item) {
    this.item = item;
  }

  /** The café's own number for it. */
  public String id() {
    return item.text("product_id_str");
  }

  /** Its name. */
  public String name() {
    return item.text("product_name_str");
  }

  /** Its price in dollars; NaN if it has none. */
  public double price() {
    return item.number("price_in_cents_int") / CENTS;
  }

  /** What it is. */
  public String description() {
    return item.text("description_str");
  }

  /** Its tags, separated by commas. */
  public String tags() {
    return item.get("tag_str_arr").joined(", ");
  }

  /** Whether it is on offer. */
  public boolean isSpecial() {
    return item.number("special_int") > 0;
  }

  /** The first of these words that is in its tags or its name; {@code cup} if none is. */
  // Compiled to JavaScript's toLowerCase, which has no locale; naming one would carry Locale along.
  @SuppressWarnings("StringCaseLocaleUsage")
  public String picture(String[] words) {
    String text = (tags() + " " + name()).toLowerCase();
    for (String word : words) {
      if (text.indexOf(word) >= 0) {
        return word;
      }
    }
    return "cup";
  }
}
