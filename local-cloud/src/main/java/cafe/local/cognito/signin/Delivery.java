package cafe.local.cognito.signin;

import cafe.local.cognito.users.User;
import java.util.Locale;

/**
 * Where a code was sent, as Cognito tells it: not enough to learn the address.
 *
 * @param destination {@code f***@c***} or {@code +*******1234}
 * @param medium {@code EMAIL} or {@code SMS}
 * @param attribute the attribute that was written to
 */
public record Delivery(String destination, String medium, String attribute) {
  /** By e-mail to a user. */
  static Delivery email(User user) {
    return new Delivery(masked(user.profile().email()), "EMAIL", "email");
  }

  /** By text message. */
  static Delivery sms(String phone) {
    String end = phone.substring(Math.max(1, phone.length() - 4));
    return new Delivery(
        "+" + "*".repeat(phone.length() - 1 - end.length()) + end, "SMS", "phone_number");
  }

  /** What is told of a name that nobody has: nothing was sent. */
  static Delivery simulated(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    char domain = (char) ('a' + Math.floorMod(folded.hashCode(), 26));
    return new Delivery(
        masked(folded.contains("@") ? folded : folded + "@" + domain), "EMAIL", "email");
  }

  private static String masked(String email) {
    int at = email.lastIndexOf('@');
    return first(email) + "***@" + first(email.substring(at + 1)) + "***";
  }

  private static String first(String text) {
    return text.substring(0, Math.min(1, text.length()));
  }
}
