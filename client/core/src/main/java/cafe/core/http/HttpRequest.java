package cafe.core.http;

/** One request to send. */
public final class HttpRequest {
  /** How long an answer may take, body included. */
  public static final int TIMEOUT_SECONDS = 10;

  private final String method;
  private final String url;
  private final Bearer bearer;

  /**
   * A request in somebody's name.
   *
   * @param method in capitals
   */
  public HttpRequest(String method, String url, Bearer bearer) {
    this.method = method;
    this.url = url;
    this.bearer = bearer;
  }

  /** A request in nobody's name: GET or HEAD. */
  public static HttpRequest anonymous(String method, String url) {
    return new HttpRequest(method, url, new Bearer("", Double.POSITIVE_INFINITY));
  }

  /** The method's name, in capitals. */
  public String method() {
    return method;
  }

  /** An absolute URL. */
  public String url() {
    return url;
  }

  /** The value of the header Authorization; empty if there is to be none. */
  public String authorization() {
    return bearer.token();
  }

  /** Whether nobody waits for an answer any more. */
  public boolean isDropped() {
    return bearer.isKilled();
  }

  /** Whether the token in it is dead, so that it must not be sent. */
  public boolean isDeadAt(double nowMillis) {
    return bearer.isDeadAt(nowMillis);
  }
}
