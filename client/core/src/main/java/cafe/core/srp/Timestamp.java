package cafe.core.srp;

/** The time of a claim, as Cognito reads it: {@code EEE MMM d HH:mm:ss 'UTC' yyyy}. */
final class Timestamp {
  private Timestamp() {}

  /** From {@code Sun, 06 Nov 1994 08:49:37 GMT} to {@code Sun Nov 6 08:49:37 UTC 1994}. */
  static String of(String httpDate) {
    return httpDate.substring(0, 3)
        + httpDate.substring(7, 12)
        + httpDate.substring(httpDate.charAt(5) == '0' ? 6 : 5, 8)
        + httpDate.substring(17, 26)
        + "UTC"
        + httpDate.substring(11, 16);
  }
}
