package cafe.backend.gather;

import java.math.BigDecimal;

/** Beans that tests change in one field. */
public final class StockedBeans {
  private StockedBeans() {}

  public static StockedBean bean(
      long id, String type, String name, String supplier, long quantity) {
    return new StockedBean(id, type, name, supplier, new BigDecimal("18.00"), quantity);
  }
}
