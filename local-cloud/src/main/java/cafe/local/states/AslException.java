package cafe.local.states;

/** A state machine's definition that this interpreter does not run. */
public final class AslException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AslException(String where, String problem) {
    super("The state machine cannot be loaded: " + where + ": " + problem);
  }
}
