package cafe.backend.api;

/** A request that gets another answer than 200. */
public final class Refusal extends RuntimeException {
  private final int status;

  private Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** 400: the request has a part of the wrong shape. */
  public static Refusal badRequest(String message) {
    return new Refusal(400, message);
  }

  /** 401, with API Gateway's own words. Only reached if the authorizer is missing. */
  public static Refusal unauthorized() {
    return new Refusal(401, "Unauthorized");
  }

  /** 403: known, and not allowed. */
  public static Refusal forbidden(String message) {
    return new Refusal(403, message);
  }

  /** 404: not there, or not the caller's. */
  public static Refusal notFound(String message) {
    return new Refusal(404, message);
  }

  /** 409: what the caller knew has changed meanwhile. */
  public static Refusal conflict(String message) {
    return new Refusal(409, message);
  }

  /** 413: more than a body of this route ever needs. */
  public static Refusal tooLarge(String message) {
    return new Refusal(413, message);
  }

  int status() {
    return status;
  }
}
