package cafe.backend.stock;

import cafe.backend.failure.BehindException;

/** The coffees, wherever they are kept. */
public interface Beans {
  /**
   * Gives the beans to the sink, in no order.
   *
   * @param atMost stops after so many entries
   * @throws BehindException if they cannot be read to the end
   */
  void read(long atMost, BeanSink sink);
}
