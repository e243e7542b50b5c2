package cafe.e2e.house;

/**
 * Somebody whom the local cloud knows.
 *
 * @param username what is typed
 * @param password what is typed
 * @param name what the page calls them
 */
public record Account(String username, String password, String name) {
  /** The owner. */
  public static final Account FRANK = new Account("frank", "Latte-Art-2026!", "Frank");

  /** An owner with a temporary password. */
  public static final Account NORA = new Account("nora", "Welcome-2026!", "Nora");

  /** A guest, in no group. */
  public static final Account GINA = new Account("gina", "Espresso-2026!", "Gina");

  /** Only the name: passwords do not belong in messages. */
  @Override
  public String toString() {
    return name;
  }
}
