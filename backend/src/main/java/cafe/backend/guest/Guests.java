package cafe.backend.guest;

import cafe.backend.failure.BehindException;
import cafe.backend.report.Requester;
import java.time.Instant;
import java.util.List;

/** The guests' rows. Each method touches the row of one guest, the one who is named. */
public interface Guests {
  /**
   * Writes the row of a guest who has none; an existing one stays as it is.
   *
   * @return whether a row was written
   * @throws BehindException if it cannot be written
   */
  boolean welcome(Requester guest, Instant now);

  /**
   * The row of a guest who is here. Who has none gets one; name and e-mail become the token's.
   *
   * @throws BehindException if it cannot be read
   */
  Guest visit(Requester guest, Instant now);

  /**
   * Puts a guest's favourites in place of those that the page knew, if they still are the same.
   *
   * @return false if others stand there meanwhile, which then stay
   * @throws BehindException if they cannot be written
   */
  boolean keep(Requester guest, FavouritesChange change, Instant now);

  /**
   * The favourites as they are kept now; none for who has no row.
   *
   * @throws BehindException if they cannot be read
   */
  List<String> favourites(String sub);
}
