package cafe.core.outcome;

/** All that the page says of the favourites that it keeps for a guest. */
public final class GuestSentences {
  private GuestSentences() {}

  /** A favourite that is to be sent again. */
  public static String notKeptYet(Failure failure) {
    return (failure.isPassing() ? "Your last change is not kept yet. " : "") + failure.sentence();
  }

  /** The API has no place for guests, such as the AWS Academy lab's. */
  public static Failure noGuestBook() {
    return Failure.lasting(
        "no_guest_book", "This café keeps no guest book, so it cannot keep your favourites.");
  }

  /** A favourite is not on the menu, or there are too many. */
  public static Failure favouriteRefused() {
    return Failure.lasting(
        "not_on_the_menu",
        "The café could not keep that favourite: it may have left the menu. Please load the page anew.");
  }

  /** Other devices changed the favourites again and again. */
  public static Failure overtaken() {
    return Failure.passing(
        "overtaken",
        "Another of your devices changes your favourites right now." + Sentences.RETRY);
  }
}
