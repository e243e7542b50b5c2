package cafe.core.idp;

import cafe.core.port.Json;

/** What Cognito asks next before it signs somebody in. Its session is good for one answer. */
public final class Challenge {
  /** Prove the password. */
  public static final String PASSWORD_VERIFIER = "PASSWORD_VERIFIER";

  /** Replace a temporary password. */
  public static final String NEW_PASSWORD_REQUIRED = "NEW_PASSWORD_REQUIRED";

  /** Choose how to get the code. */
  public static final String SELECT_MFA_TYPE = "SELECT_MFA_TYPE";

  /** Not a challenge: the account still waits for its confirmation code. */
  public static final String NOT_CONFIRMED = "UserNotConfirmedException";

  /** Not a challenge: the password has to be reset by e-mail first. */
  public static final String RESET_REQUIRED = "PasswordResetRequiredException";

  /** The attribute. */
  static final String NAME = "userAttributes.name";

  private final String name;
  private final String username;
  private final String session;
  private final Json parameters;

  Challenge(String name, String username, String session, Json parameters) {
    this.name = name;
    this.username = username;
    this.session = session;
    this.parameters = parameters;
  }

  /** One of the above, or {@code SOFTWARE_TOKEN_MFA}, {@code SMS_MFA}, {@code EMAIL_OTP}. */
  public String name() {
    return name;
  }

  /** Whose answer it is to be. */
  public String username() {
    return username;
  }

  /** Where a code was sent, as the server hides it; empty if none was. */
  public String destination() {
    return parameters.text("CODE_DELIVERY_DESTINATION");
  }

  /** What may be chosen, as a JSON array in a text. */
  public String choices() {
    return parameters.text("MFAS_CAN_CHOOSE");
  }

  /** Whether the user's name has to be given with the new password. */
  public boolean requiresName() {
    return parameters.text("requiredAttributes").indexOf(NAME) >= 0;
  }

  String session() {
    return session;
  }

  /** What else it says; nothing of it is checked. */
  public Json parameters() {
    return parameters;
  }
}
