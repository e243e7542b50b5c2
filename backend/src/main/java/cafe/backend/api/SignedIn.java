package cafe.backend.api;

import cafe.backend.report.Requester;

/**
 * Who calls. Nothing but the claims that the authorizer has checked says so: no path, no parameter
 * and no body.
 */
public final class SignedIn {
  private SignedIn() {}

  /**
   * The caller.
   *
   * @throws Refusal 401 without the claims of an id token
   */
  public static Requester of(ApiRequest request) {
    String sub = request.claim("sub").orElseThrow(Refusal::unauthorized);
    if (!request.claim("token_use").filter("id"::equals).isPresent()) {
      throw Refusal.unauthorized();
    }
    String name = request.claim("name").or(() -> request.claim("cognito:username")).orElse("there");
    return new Requester(sub, name, request.claim("email").orElse(""));
  }
}
