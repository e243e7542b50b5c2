package cafe.backend.gather;

import java.math.BigDecimal;

/**
 * What some coffees add up to.
 *
 * @param coffees how many kinds
 * @param bags in stock
 * @param value what the bags sell for, in US dollars
 */
public record Sum(long coffees, long bags, BigDecimal value) {
  static final Sum NOTHING = new Sum(0, 0, BigDecimal.ZERO);

  Sum plus(StockedBean bean) {
    return new Sum(coffees + 1, Math.addExact(bags, bean.quantity()), value.add(bean.value()));
  }
}
