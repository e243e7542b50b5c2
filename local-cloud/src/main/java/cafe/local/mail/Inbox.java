package cafe.local.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All e-mail that arrived on this machine, whoever it was for. */
public interface Inbox {

  /** The e-mails, newest first. */
  List<Mail> mails();

  /** The e-mail of that id. */
  default Optional<Mail> mail(String id) {
    return mails().stream().filter(mail -> mail.id().equals(id)).findFirst();
  }

  /**
   * The newest e-mail that fits, waiting for it to arrive if need be.
   *
   * @throws IllegalStateException if none arrives in that time
   */
  Mail await(Predicate<Mail> fits, Duration atMost);

  /** Throws all e-mail away. */
  void clear();
}
