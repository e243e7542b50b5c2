package cafe.local.cognito.users;

/** A refusal by the user pool, with the name and the words that Amazon Cognito's API uses. */
public final class UserPoolException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * A refusal.
   *
   * @param code the exception's name in the API, as in {@code __type}
   */
  public UserPoolException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The exception's name in the API: {@code UsernameExistsException}. */
  public String code() {
    return code;
  }
}
