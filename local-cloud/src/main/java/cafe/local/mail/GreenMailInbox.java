package cafe.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The inbox of a GreenMail server. */
final class GreenMailInbox implements Inbox {
  private static final int ID_BYTES = 8;

  private final GreenMail greenMail;

  GreenMailInbox(GreenMail greenMail) {
    this.greenMail = greenMail;
  }

  @Override
  public List<Mail> mails() {
    return Stream.of(greenMail.getReceivedMessages())
        .map(GreenMailInbox::mail)
        .sorted(Comparator.comparing(Mail::receivedAt).reversed())
        .toList();
  }

  @Override
  public Mail await(Predicate<Mail> fits, Duration atMost) {
    long deadlineNanos = System.nanoTime() + atMost.toNanos();
    while (true) {
      List<Mail> arrived = mails();
      Optional<Mail> found = arrived.stream().filter(fits).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      long leftMillis = Duration.ofNanos(deadlineNanos - System.nanoTime()).toMillis();
      if (leftMillis <= 0 || !greenMail.waitForIncomingEmail(leftMillis, arrived.size() + 1)) {
        throw new IllegalStateException(
            "No such e-mail arrived in %d s; %d others did: %s"
                .formatted(
                    atMost.toSeconds(),
                    mails().size(),
                    mails().stream().map(Mail::subject).toList()));
      }
    }
  }

  @Override
  public void clear() {
    try {
      greenMail.purgeEmailFromAllMailboxes();
    } catch (FolderException failed) {
      throw new IllegalStateException("The inbox could not be emptied", failed);
    }
  }

  private static Mail mail(MimeMessage message) {
    try {
      Instant received =
          Optional.ofNullable(message.getReceivedDate()).map(Date::toInstant).orElse(Instant.EPOCH);
      return new Mail(
          id(message),
          first(message.getFrom()),
          first(message.getRecipients(Message.RecipientType.TO)),
          Optional.ofNullable(message.getSubject()).orElse(""),
          received,
          text(message));
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException("An e-mail in the inbox cannot be read", unreadable);
    }
  }

  private static String text(MimeMessage message) throws MessagingException, IOException {
    // RFC 5322 ends lines with CRLF and the SMTP server adds one at the end
    return message.getContent().toString().replace("\r\n", "\n").stripTrailing();
  }

  private static String first(Address[] addresses) {
    return Stream.ofNullable(addresses)
        .flatMap(Stream::of)
        .findFirst()
        .map(address -> ((InternetAddress) address).getAddress())
        .orElse("");
  }

  /** From Message-ID, which RFC 5322 section 3.6.4 makes unique. */
  private static String id(MimeMessage message) throws MessagingException {
    String messageId = Optional.ofNullable(message.getMessageID()).orElse("");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has SHA-256", impossible);
    }
  }
}
