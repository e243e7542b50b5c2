package cafe.backend.api;

import cafe.backend.report.Requester;
import java.util.Arrays;

/** Who may create and see reports. The API's authorizer has checked the token already. */
public final class OwnersOnly {
  private final String group;

  /**
   * A rule for one group.
   *
   * @param group of the user pool; "" admits everybody who is signed in
   */
  public OwnersOnly(String group) {
    this.group = group;
  }

  /**
   * Who calls, if he may.
   *
   * @throws Refusal 401 without the claims of an id token, 403 outside the group
   */
  public Requester admit(ApiRequest request) {
    Requester requester = SignedIn.of(request);
    if (!admits(request)) {
      throw Refusal.forbidden("Only members of the group " + group + " may create or see reports.");
    }
    return requester;
  }

  /** The authorizer writes the list of groups as one string: {@code a,b}. */
  public boolean admits(ApiRequest request) {
    String groups = request.claim("cognito:groups").orElse("");
    return group.isEmpty()
        || Arrays.stream(groups.split(",", -1)).map(String::trim).anyMatch(group::equals);
  }
}
