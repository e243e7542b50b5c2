package cafe.local.cognito.pages;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;

/** {@code GET /error}: says why nobody can be signed in. */
final class ErrorEndpoint implements Handler {
  @Override
  public Response handle(Request request) {
    String error = request.query().first("error").orElse("unknown error");
    return Pages.error(400, error, explanation(error));
  }

  private static String explanation(String error) {
    return switch (error) {
      case "redirect_mismatch" ->
          "The site that sent you here asked to return to an address that is not registered for its"
              + " app client. Its owner must register that address, character by character.";
      case "Client does not exist." ->
          "The site that sent you here named an app client that this user pool does not have. Its"
              + " owner must correct the client id.";
      default ->
          "The site that sent you here asked for something that is not understood. Its owner must"
              + " correct the link.";
    };
  }
}
