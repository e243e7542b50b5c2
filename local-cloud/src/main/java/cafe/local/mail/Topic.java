package cafe.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An SNS topic whose subscribers get e-mail, worded as SNS words it. */
public final class Topic {
  /** Subject: ASCII, fewer than 100 characters: Amazon SNS API Reference, Publish. */
  private static final int MAX_SUBJECT = 99;

  /** 256 KiB: Amazon SNS API Reference, Publish. */
  private static final int MAX_MESSAGE_BYTES = 256 * 1024;

  private final String arn;
  private final List<String> subscribers;
  private final MailServer mailServer;

  /**
   * A topic.
   *
   * @param subscribers e-mail addresses
   */
  public Topic(String arn, List<String> subscribers, MailServer mailServer) {
    this.arn = arn;
    this.subscribers = List.copyOf(subscribers);
    this.mailServer = mailServer;
  }

  /** The topic's ARN. */
  public String arn() {
    return arn;
  }

  /**
   * Sends the message to every subscriber.
   *
   * @return the message id
   * @throws IllegalArgumentException if SNS would refuse it, worded as SNS does
   */
  public String publish(Optional<String> subject, String message) {
    subject.ifPresent(Topic::requireSubject);
    int bytes = message.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0) {
      throw new IllegalArgumentException("Invalid parameter: Empty message");
    }
    if (bytes > MAX_MESSAGE_BYTES) {
      throw new IllegalArgumentException("Invalid parameter: Message too long");
    }
    for (String subscriber : subscribers) {
      mailServer.send(
          "AWS Notifications",
          "no-reply@sns.amazonaws.com",
          subscriber,
          subject.orElse("AWS Notification Message"),
          message + footer(subscriber));
    }
    return UUID.randomUUID().toString();
  }

  private static void requireSubject(String subject) {
    boolean printableAscii = subject.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    if (subject.isBlank() || subject.length() > MAX_SUBJECT || !printableAscii) {
      throw new IllegalArgumentException("Invalid parameter: Subject");
    }
  }

  private String footer(String subscriber) {
    return """


        --
        If you wish to stop receiving notifications from this topic, please click or visit the \
        link below to unsubscribe:
        https://sns.us-east-1.amazonaws.com/unsubscribe.html?SubscriptionArn=%s:%s&Endpoint=%s

        Please do not reply directly to this email. If you have any questions or comments \
        regarding this email, please contact us at https://aws.amazon.com/support
        """
        .formatted(
            arn, UUID.nameUUIDFromBytes(subscriber.getBytes(StandardCharsets.UTF_8)), subscriber);
  }
}
