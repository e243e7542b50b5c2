package cafe.core.port;

/** Where on the page somebody is: address, scroll position, choices made. */
public interface Place {
  /** A text that describes the place. */
  String currentPlace();

  /** Goes back to a place described by {@link #currentPlace()}. */
  void restorePlace(String place);
}
