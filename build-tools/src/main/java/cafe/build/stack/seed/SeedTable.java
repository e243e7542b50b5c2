package cafe.build.stack.seed;

/** A table that begins with content; guests come by themselves. */
enum SeedTable {
  FOOD_PRODUCTS("food-products.json", "foodProductsTable", "product_name"),
  SUPPLIERS("suppliers.json", "suppliersTable", "id"),
  BEANS("beans.json", "beansTable", "id");

  private final String file;
  private final String output;
  private final String key;

  SeedTable(String file, String output, String key) {
    this.file = file;
    this.output = output;
    this.key = key;
  }

  /** The file in {@code backend/cloud/seed}. */
  String file() {
    return file;
  }

  /** The stack's output that holds the table's name. */
  String output() {
    return output;
  }

  /** The table's hash key. */
  String key() {
    return key;
  }
}
