package cafe.backend.stock;

/** Takes beans one by one, so that nobody needs to hold them all. */
public interface BeanSink {
  /** A bean. */
  void bean(Bean bean);

  /**
   * An entry that is not a bean.
   *
   * @param id its key
   * @param why which attribute, what was found, what was expected
   */
  void unreadable(String id, String why);
}
