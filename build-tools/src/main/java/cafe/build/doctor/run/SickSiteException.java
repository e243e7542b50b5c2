package cafe.build.doctor.run;

/** Ends Maven's run: something is wrong, and the list above it says what. */
public final class SickSiteException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SickSiteException(String message) {
    super(message);
  }
}
