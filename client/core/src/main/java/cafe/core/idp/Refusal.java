package cafe.core.idp;

import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;

/** An error of AWS JSON 1.1. */
final class Refusal {
  private Refusal() {}

  /** The body of a success; else a failure, where {@code wrong} is the code of a refusal. */
  static Outcome<Json> check(HttpResponse response, JsonReader reader, String wrong) {
    return response.isSuccess()
        ? Outcome.of(reader.read(response.body()))
        : Outcome.failed(
            SignInFailures.of(
                response,
                type(response, reader),
                isLockout(response) ? SignInFailures.TOO_MANY : wrong));
  }

  /** The error's name, which may have a namespace before it; empty for a success. */
  static String type(HttpResponse response, JsonReader reader) {
    String type = reader.read(response.body()).text("__type");
    return type.substring(type.indexOf("#") + 1);
  }

  /** A NotAuthorizedException that only its message tells apart, for known and unknown names. */
  private static boolean isLockout(HttpResponse response) {
    return response.body().indexOf("attempts exceeded") > 0;
  }
}
