package cafe.local.cognito.signin;

import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.User;

/** Messages with codes, in the words of a pool whose messages nobody has changed. */
final class Messages {
  private final Postman postman;

  Messages(Postman postman) {
    this.postman = postman;
  }

  /** To who signs up. */
  Delivery confirmation(User user, String code) {
    return email(user, "Your verification code", "Your confirmation code is " + code);
  }

  /** To who has forgotten the password. */
  Delivery passwordReset(User user, String code) {
    return email(user, "Your verification code", "Your password reset code is " + code);
  }

  /** To who signs in. */
  Delivery signIn(User user, Factor factor, String code) {
    String text = "Your authentication code is " + code + ".";
    if (factor != Factor.SMS_MFA) {
      return email(user, "Your authentication code", text);
    }
    String phone = user.profile().phone().orElseThrow();
    postman.text(phone, text);
    return Delivery.sms(phone);
  }

  private Delivery email(User user, String subject, String text) {
    postman.deliver(user.profile().email(), subject, text);
    return Delivery.email(user);
  }
}
