package cafe.core.token;

import cafe.core.member.Member;

/** A fully checked id token: who is signed in. */
public final class IdToken {
  private final Jws jws;

  IdToken(Jws jws) {
    this.jws = jws;
  }

  /** As it is sent in the header Authorization. */
  public String compact() {
    return jws.compact();
  }

  /** The user's unchanging id. */
  public String subject() {
    return jws.payload().text("sub");
  }

  /** What to call the user: the name, else the user name. */
  public String name() {
    String name = jws.payload().text("name");
    return name.isEmpty() ? jws.payload().text("cognito:username") : name;
  }

  /** Whether the user is in the group; everybody is in the group without a name. */
  public boolean isIn(String group) {
    return group.isEmpty() || jws.payload().get("cognito:groups").contains(group);
  }

  /** Who it is, for the page to show; the group may order reports. */
  public Member member(String ownerGroup) {
    return new Member(
        name(), subject(), jws.payload().get("cognito:groups").joined(" "), isIn(ownerGroup));
  }

  /** When it was issued, by the server's clock. */
  public double issuedAtMillis() {
    return jws.payload().number("iat") * 1000;
  }

  /** When it ends, by the server's clock. */
  public double expiresAtMillis() {
    return jws.payload().number("exp") * 1000;
  }
}
