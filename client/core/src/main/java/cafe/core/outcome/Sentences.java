package cafe.core.outcome;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;

/** Every sentence the page says, in one place: what happened, and what to do next. */
public final class Sentences {
  /** The session's time is over. */
  public static final String SESSION_EXPIRED = "Session expired. Please sign in.";

  /** Said to whoever signed in on the page itself. */
  public static final String THANK_YOU = "Thank you for signing in.";

  /** Said after coming back from Cognito's sign-out. */
  public static final String SIGNED_OUT = "You are signed out.";

  /** Said in the tabs where nobody clicked Sign out. */
  public static final String SIGNED_OUT_ELSEWHERE = "You signed out in another tab.";

  /** The browser refused to store the session. */
  public static final String MEMORY_ONLY =
      "This browser keeps no data for this site: you stay signed in until you leave this page.";

  /** A part of the page that is loaded when it is needed was not. */
  public static final String PART_MISSING =
      "A part of this page did not load. Check your connection and try again.";

  /** A report was ordered from a server that tells no progress. */
  public static final String ORDERED = "The report is ordered. It will come by e-mail.";

  /** A favourite that was not kept at first is kept now. */
  public static final String FAVOURITES_KEPT = "Your favourites are kept.";

  private static final String SERVER = "The café's server ";
  static final String RETRY = " Please try again.";

  private Sentences() {}

  /** A wait before the next of four tries. */
  public static String waiting(double delayMillis, int nextTry) {
    return SERVER
        + "is busy. Trying again in "
        + (int) Math.ceil(delayMillis / 1000)
        + " s (try "
        + nextTry
        + " of 4).";
  }

  /** How much of a list is shown. */
  public static String showing(int shown, int total) {
    return "Showing " + shown + " of " + total + ".";
  }

  /** A callback or token is not accepted: the code, and why. */
  public static Failure refused(String code, String why) {
    return Failure.lasting(code, "Sign-in refused: " + why + ". Please sign in again.");
  }

  /** A token is not accepted because of one part of it: a claim, its signature, its key. */
  public static Failure wrong(String part) {
    return refused(part, "the token's " + part + " is wrong");
  }

  /** The hosted UI sent an error back (RFC 6749 section 4.2.2.1). */
  public static Failure signInError(String error) {
    return error.equals("access_denied")
        ? Failure.lasting(error, "You did not finish signing in. Please sign in again.")
        : Failure.lasting(
            "sign_in_error", "The sign-in page reported " + error + ". Please sign in again.");
  }

  /** The user pool's keys did not load. */
  public static Failure noKeys() {
    return Failure.passing("no_keys", refused("", "the user pool's keys did not load").sentence());
  }

  /** The hosted UI gave no tokens for its code (RFC 6749 section 5.2). */
  public static Failure codeRefused(HttpResponse response, String error) {
    return response.isTimedOut()
        ? refused(
            "timeout", "Cognito gave no answer within " + HttpRequest.TIMEOUT_SECONDS + " seconds")
        : response.isUnreachable()
            ? refused("no_answer", "Cognito could not be reached")
            : error.equals("invalid_grant")
                ? refused(error, "its code was used before, is too old or is somebody else's")
                : refused(
                    "code_refused",
                    "Cognito answered " + response.status() + (error.isEmpty() ? "" : " " + error));
  }

  /** A session that got no new tokens: for now, or never again. */
  public static Failure notRenewed(HttpResponse response) {
    boolean isRefused = response.status() >= 400 && !response.isPassing();
    return isRefused && response.body().indexOf("TooManyRequests") < 0 ? expired() : of(response);
  }

  /** A sign-in that could not be recognised on coming back. */
  public static Failure noStorage() {
    return Failure.lasting(
        "no_storage",
        "This browser keeps no data for this site, so signing in cannot work. Allow site data, then sign in again.");
  }

  /** The page's configuration is wrong. */
  public static Failure badConfig(String key) {
    return Failure.lasting(
        "bad_config",
        "This page is not set up: its configuration lacks a valid "
            + key
            + ". Please tell the café.");
  }

  /** An answer that is no success, to a request in nobody's name. */
  public static Failure of(HttpResponse response) {
    int status = response.status();
    return response.isTimedOut()
        ? Failure.passing(
            "timeout",
            SERVER + "gave no answer within " + HttpRequest.TIMEOUT_SECONDS + " seconds." + RETRY)
        : response.isUnreachable()
            ? Failure.passing(
                "no_answer", SERVER + "cannot be reached. Check your connection and try again.")
            : status == 429
                ? Failure.passing("busy", SERVER + "is busy. Please try again in a minute.")
                : status >= 500
                    ? Failure.passing(
                        "server_error",
                        SERVER + "has a problem (" + status + "). Please try again in a minute.")
                    : unreadable();
  }

  /** An answer that is no success, to a request in a member's name. */
  public static Failure ofMember(HttpResponse response, String ownerGroup) {
    return response.isUnreachable()
        ? Failure.passing(
            "no_answer",
            SERVER
                + "cannot be reached, or no longer accepts your sign-in. Please try again, or sign out and in again.")
        : response.status() == 401
            ? unauthorized(response)
            : response.status() == 403
                ? Failure.lasting(
                    "forbidden",
                    "Your account may not order reports. Ask the owner to "
                        + (ownerGroup.isEmpty()
                            ? "allow it."
                            : "add you to the group " + ownerGroup + "."))
                : of(response);
  }

  /** The time of the session is over. */
  public static Failure expired() {
    return Failure.ofSession("expired", SESSION_EXPIRED);
  }

  /** A status or a body that is not what the API promises. */
  public static Failure unreadable() {
    return Failure.passing("unreadable", SERVER + "sent something this page cannot read." + RETRY);
  }

  /** The run ended without a report. */
  public static Failure reportFailed() {
    return Failure.lasting("report_failed", "The report failed. Please order a new one.");
  }

  /** The server does not know the report, or it is somebody else's. */
  public static Failure noReport() {
    return Failure.lasting(
        "no_report", SERVER + "has no such report of yours. Please order a new one.");
  }

  /** A link that is neither https nor this machine's. */
  public static Failure unsafeLink() {
    return Failure.lasting(
        "unsafe_link", "The link to the report is not safe. Look for the report in your e-mail.");
  }

  private static Failure unauthorized(HttpResponse response) {
    return response.body().indexOf("expired") < 0
        ? Failure.ofSession(
            "unauthorized", SERVER + "did not accept your sign-in. Please sign in again.")
        : expired();
  }
}
