package cafe.backend.stock;

import java.util.Map;

/** Who is behind a supplier's number. */
public final class SupplierNames {
  /**
   * More than any café has. It bounds the memory of a report; suppliers beyond it appear by number.
   */
  public static final int MAX_SUPPLIERS = 10_000;

  private final Map<Long, String> names;

  /** Names by supplier id. */
  public SupplierNames(Map<Long, String> names) {
    this.names = Map.copyOf(names);
  }

  /** The name; for a number that nobody has, a text that says so. */
  public String name(long supplierId) {
    return names.getOrDefault(supplierId, "Unknown supplier " + supplierId);
  }
}
