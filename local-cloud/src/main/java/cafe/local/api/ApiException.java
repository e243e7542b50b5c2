package cafe.local.api;

/** Something in the API definition that the local API Gateway does not do. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ApiException(String where, String problem) {
    super("The API cannot be served: " + where + ": " + problem);
  }
}
