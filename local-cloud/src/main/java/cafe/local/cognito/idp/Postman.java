package cafe.local.cognito.idp;

/** Delivers the e-mail that the pool sends to its users. */
@FunctionalInterface
public interface Postman {
  /** Delivers one e-mail. */
  void deliver(String to, String subject, String text);
}
