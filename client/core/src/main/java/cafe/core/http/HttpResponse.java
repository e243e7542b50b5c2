package cafe.core.http;

/** What came of a request: an answer, or that there was none. */
public final class HttpResponse {
  private static final int UNREACHABLE = 0;
  private static final int TIMED_OUT = -1;

  private final int status;
  private final String body;
  private final double serverMillis;
  private final double retryAfterSeconds;

  private HttpResponse(int status, String body, double serverMillis, double retryAfterSeconds) {
    this.status = status;
    this.body = body;
    this.serverMillis = serverMillis;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /**
   * An answer.
   *
   * @param status 200 to 599
   * @param serverMillis the server's time: the headers Date and Age added up; NaN if not readable
   * @param retryAfterSeconds the header Retry-After; NaN if not given in seconds
   */
  public static HttpResponse answer(
      int status, String body, double serverMillis, double retryAfterSeconds) {
    return new HttpResponse(status, body, serverMillis, retryAfterSeconds);
  }

  /** No answer: no network, or one that the browser withholds because it lacks CORS headers. */
  public static HttpResponse unreachable() {
    return answer(UNREACHABLE, "", Double.NaN, Double.NaN);
  }

  /** No answer in time. */
  public static HttpResponse timedOut() {
    return answer(TIMED_OUT, "", Double.NaN, Double.NaN);
  }

  /** What the server would say to a token that is past its time; it is not asked. */
  public static HttpResponse deadToken() {
    return answer(401, "expired", Double.NaN, Double.NaN);
  }

  /** The HTTP status; below 200 if there was no answer. */
  public int status() {
    return status;
  }

  /** The body as text. */
  public String body() {
    return body;
  }

  /** The server's time when it answered, in milliseconds since 1970; NaN if unknown. */
  public double serverMillis() {
    return serverMillis;
  }

  /** How long the server asks to wait; NaN if it did not say. */
  public double retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** 200 to 299. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Nothing was heard in time. */
  public boolean isTimedOut() {
    return status == TIMED_OUT;
  }

  /** Nothing was heard at all. */
  public boolean isUnreachable() {
    return status == UNREACHABLE;
  }

  /** The same request may succeed later: 429 and 5xx. */
  public boolean isPassing() {
    return status == 429 || status >= 500;
  }
}
