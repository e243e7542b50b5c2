package cafe.build.page;

/** A site that cannot be assembled. The message says what was found and what to do. */
public final class SiteException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SiteException(String message) {
    super(message);
  }
}
