package cafe.local.cognito.signin;

/** Delivers the messages that the pool sends to its users. */
public interface Postman {
  /** Delivers one e-mail. */
  void deliver(String to, String subject, String text);

  /** Delivers one text message. */
  void text(String phone, String text);
}
