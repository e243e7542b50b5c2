package cafe.local.live;

/** Sources that do not build. The message is what the tool said of them. */
final class BuildFailedException extends Exception {
  private static final long serialVersionUID = 1;

  BuildFailedException(String message) {
    super(message);
  }
}
