package cafe.local.cognito.pages;

import cafe.local.cognito.users.UserPoolException;

/** Passwords that are typed twice. */
final class Passwords {
  private Passwords() {}

  static void requireSame(Visit visit, String first, String second) {
    if (!visit.field(first).equals(visit.field(second))) {
      throw new UserPoolException(
          "InvalidPasswordException",
          "The two passwords differ. Please type the same password twice.");
    }
  }
}
