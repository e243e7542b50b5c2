package cafe.backend.menu;

import cafe.backend.failure.BehindException;
import java.util.List;

/** The pastries, wherever they are kept. */
public interface Menu {
  /**
   * Everything on the menu, by name.
   *
   * @throws BehindException if it cannot be read
   */
  List<Product> all();

  /**
   * What is on offer, by name.
   *
   * @throws BehindException if it cannot be read
   */
  List<Product> offers();
}
