package cafe.local.cognito.pages;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.util.List;

/** Lets only some methods reach a page; another is refused with 405 (RFC 9110 section 15.5.6). */
final class Methods implements Handler {
  private final Handler page;
  private final List<String> methods;

  Methods(Handler page, String... methods) {
    this.page = page;
    this.methods = List.of(methods);
  }

  @Override
  public Response handle(Request request) throws Exception {
    return methods.contains(request.method())
        ? page.handle(request)
        : Pages.error(
                405,
                request.method() + " is not for this page",
                "Go back to the site you came from and sign in there again.")
            .with("Allow", String.join(", ", methods));
  }
}
