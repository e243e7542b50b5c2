package cafe.core.http;

/** One request to send. */
public class HttpRequest {
  /** How long an answer may take, body included. */
  public static final int TIMEOUT_SECONDS = 10;

  private final String method;
  private final String url;
  private final Bearer bearer;
  private final String contentType;
  private final String body;

  /**
   * A request in somebody's name.
   *
   * @param method in capitals
   */
  public HttpRequest(String method, String url, Bearer bearer) {
    this(method, url, bearer, "", "");
  }

  private HttpRequest(String method, String url, Bearer bearer, String contentType, String body) {
    this.method = method;
    this.url = url;
    this.bearer = bearer;
    this.contentType = contentType;
    this.body = body;
  }

  /** A request in nobody's name: GET or HEAD. */
  public static HttpRequest anonymous(String method, String url) {
    return new HttpRequest(method, url, new Bearer("", Double.POSITIVE_INFINITY));
  }

  /**
   * The same with a body.
   *
   * @param body of this media type, in UTF-8; not empty
   */
  public HttpRequest with(String contentType, String body) {
    return new HttpRequest(method, url, bearer, contentType, body);
  }

  /**
   * The same, asking for an operation of the Amazon Cognito user pools API: AWS JSON 1.1, header
   * {@code X-Amz-Target}.
   *
   * @param operation such as {@code InitiateAuth}
   */
  public HttpRequest forOperation(String operation, String json) {
    return new OfOperation(this, operation, json);
  }

  /** The same in the name of whoever bears this token. */
  public HttpRequest inTheNameOf(Bearer other) {
    return new HttpRequest(method, url, other, contentType, body);
  }

  /** The body; empty if there is none. */
  public String body() {
    return body;
  }

  /** The media type of the body; empty if there is none. */
  public String contentType() {
    return contentType;
  }

  /** The value of the header X-Amz-Target; empty if there is to be none. */
  public String target() {
    return "";
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

  /** A class of its own, so that pages which ask for no operation do not carry the header. */
  private static final class OfOperation extends HttpRequest {
    private final String operation;

    OfOperation(HttpRequest request, String operation, String json) {
      super(request.method, request.url, request.bearer, "application/x-amz-json-1.1", json);
      this.operation = operation;
    }

    @Override
    public String target() {
      return "AWSCognitoIdentityProviderService." + operation;
    }
  }
}
