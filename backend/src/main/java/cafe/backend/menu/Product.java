package cafe.backend.menu;

import java.util.List;

/**
 * Something sweet or savoury on the menu.
 *
 * @param name unique on the menu
 * @param id the café's own number for it
 * @param priceInCents US cents, 0 or more
 * @param tags words to find it by; the first that names a picture chooses the picture
 * @param onOffer whether it is a special of the day
 */
public record Product(
    String name,
    String id,
    long priceInCents,
    String description,
    List<String> tags,
    boolean onOffer) {

  public Product {
    if (name.isBlank()) {
      throw new IllegalArgumentException("product_name: found nothing, expected a name");
    }
    if (id.isBlank()) {
      throw new IllegalArgumentException("product_id: found nothing, expected an id");
    }
    if (priceInCents < 0) {
      throw new IllegalArgumentException(
          "price_in_cents: found " + priceInCents + ", expected 0 or more");
    }
    tags = List.copyOf(tags);
  }
}
