package cafe.local.states;

/** A request that Step Functions refuses with status 400. */
final class ServiceFault extends Exception {
  private static final long serialVersionUID = 1;

  private final String type;

  ServiceFault(String type, String message) {
    super(message);
    this.type = type;
  }

  /** The error's name: {@code ExecutionDoesNotExist}. */
  String type() {
    return type;
  }
}
