package cafe.backend.guest;

import java.time.Instant;
import java.util.List;

/**
 * A guest's row.
 *
 * @param sub the user's unchangeable id in the pool
 * @param name as the guest is greeted
 * @param email may be empty: a pool need not give it
 * @param since when the account was confirmed; else when the guest first came
 * @param favourites ids of products, in the order in which the guest chose them
 */
public record Guest(String sub, String name, String email, Instant since, List<String> favourites) {
  public Guest {
    favourites = List.copyOf(favourites);
  }
}
