package cafe.backend.api;

import cafe.backend.report.Requester;
import java.util.Arrays;

/** Who may create and see reports. The API's authorizer has checked the token already. */
public final class OwnersOnly {
  /** A name goes into mails: longer ones are cut. */
  static final int MAX_NAME_CHARACTERS = 100;

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
    String sub = request.claim("sub").orElseThrow(Refusal::unauthorized);
    if (!request.claim("token_use").filter("id"::equals).isPresent()) {
      throw Refusal.unauthorized();
    }
    if (!group.isEmpty() && !isMember(request)) {
      throw Refusal.forbidden("Only members of the group " + group + " may create or see reports.");
    }
    String name = request.claim("name").or(() -> request.claim("cognito:username")).orElse("there");
    return new Requester(sub, oneLine(name), request.claim("email").orElse(""));
  }

  /** The authorizer writes the list of groups as one string: {@code a,b}. */
  private boolean isMember(ApiRequest request) {
    String groups = request.claim("cognito:groups").orElse("");
    return Arrays.stream(groups.split(",", -1)).map(String::trim).anyMatch(group::equals);
  }

  /** Users choose their names; in a mail a name must not begin a new line. */
  private static String oneLine(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").trim();
    return line.codePointCount(0, line.length()) <= MAX_NAME_CHARACTERS
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_NAME_CHARACTERS));
  }
}
