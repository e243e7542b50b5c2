package cafe.backend.guest;

import java.util.List;
import java.util.Optional;

/**
 * What a guest wants to keep.
 *
 * @param favourites ids of products, each once
 * @param known the favourites that the page showed when the guest chose; without them whatever
 *     stands there is replaced
 */
public record FavouritesChange(List<String> favourites, Optional<List<String>> known) {
  /** More would be no favourites; and an item of a table may have 400 kB. */
  public static final int MAX_FAVOURITES = 100;

  public FavouritesChange {
    favourites = favourites.stream().distinct().toList();
    known = known.map(List::copyOf);
    if (favourites.size() > MAX_FAVOURITES) {
      throw new IllegalArgumentException(
          "favourites: found " + favourites.size() + ", expected at most " + MAX_FAVOURITES);
    }
  }
}
