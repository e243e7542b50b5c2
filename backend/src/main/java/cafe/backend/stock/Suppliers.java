package cafe.backend.stock;

import cafe.backend.failure.BehindException;

/** Who sells beans to the café, wherever that is kept. */
public interface Suppliers {
  /**
   * Their names.
   *
   * @throws BehindException if they cannot be read
   */
  SupplierNames names();
}
