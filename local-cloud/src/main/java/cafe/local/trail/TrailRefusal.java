package cafe.local.trail;

/** A request that CloudTrail refuses with status 400. */
final class TrailRefusal extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  TrailRefusal(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The error's name: {@code InvalidNextTokenException}. */
  String code() {
    return code;
  }
}
