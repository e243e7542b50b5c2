package cafe.local.mail;

import cafe.local.cognito.signin.Postman;

/**
 * Delivers the messages of a user pool to the inbox: e-mail from the sender that a pool has which
 * sends by Amazon Cognito itself, and text messages as e-mail to a telephone that does not exist.
 */
public final class PoolPostman implements Postman {
  private final MailServer mail;

  /** Delivers by that server. */
  public PoolPostman(MailServer mail) {
    this.mail = mail;
  }

  @Override
  public void deliver(String to, String subject, String text) {
    mail.send("no-reply", "no-reply@verificationemail.com", to, subject, text);
  }

  @Override
  public void text(String phone, String text) {
    String address = phone.replaceAll("\\D", "") + "@sms.example";
    mail.send("SMS", "sms@sms.example", address, "Text message to " + phone, text);
  }
}
