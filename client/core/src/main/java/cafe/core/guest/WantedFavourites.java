package cafe.core.guest;

import cafe.core.port.Parameters;
import cafe.core.port.Platform;

/** What a guest wants and the café does not keep yet; it outlives a reload and a new sign-in. */
public final class WantedFavourites {
  /** Where it is kept. */
  public static final String STORED_AS = "cafe.favourites";

  private WantedFavourites() {}

  static void keep(Platform platform, String subject, Favourites known, Favourites wanted) {
    platform
        .tab()
        .put(
            STORED_AS,
            platform
                .parameters("")
                .with("subject", subject)
                .with("known", known.stored())
                .with("wanted", wanted.stored())
                .encoded());
  }

  static void forget(Platform platform) {
    platform.tab().put(STORED_AS, "");
  }

  /** What the café keeps, with the change that this guest has not yet got through. */
  static Favourites over(Favourites kept, Platform platform, String subject) {
    Parameters stored = platform.parameters(platform.tab().get(STORED_AS));
    return stored.get("subject").equals(subject)
        ? kept.changed(
            Favourites.ofStored(stored.get("known")), Favourites.ofStored(stored.get("wanted")))
        : kept;
  }
}
