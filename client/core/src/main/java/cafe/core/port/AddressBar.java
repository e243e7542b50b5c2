package cafe.core.port;

/** The address of the page. */
public interface AddressBar {
  /** Scheme, host and port, without a slash at the end. */
  String origin();

  /** Query and fragment without their signs, joined by {@code &}. */
  String addressParameters();

  /** Removes query and fragment from the address and from the history; nothing is loaded. */
  void scrub();

  /** Leaves the page. */
  void go(String url);
}
