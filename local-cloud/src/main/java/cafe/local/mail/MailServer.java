package cafe.local.mail;

import cafe.local.http.PortTakenException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** An SMTP server on 127.0.0.1 that delivers everything it takes to one {@link Inbox}. */
public final class MailServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final GreenMail greenMail;
  private final Clock clock;

  private MailServer(GreenMail greenMail, Clock clock) {
    this.greenMail = greenMail;
    this.clock = clock;
  }

  /**
   * Starts the server.
   *
   * @param port the port, or 0 for any free one
   * @throws PortTakenException if another process listens on that port
   */
  public static MailServer start(int port, Clock clock) throws IOException {
    requireFree(port);
    GreenMail greenMail = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
    greenMail.start();
    return new MailServer(greenMail, clock);
  }

  /** The port on which it listens. */
  public int port() {
    return greenMail.getSmtp().getPort();
  }

  /** What arrived. */
  public Inbox inbox() {
    return new GreenMailInbox(greenMail);
  }

  /** Sends a plain text e-mail over SMTP, as a mail server of the world would. */
  public void send(String fromName, String from, String to, String subject, String text) {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", HOST);
    smtp.setProperty("mail.smtp.port", Integer.toString(port()));
    try {
      MimeMessage message = new MimeMessage(Session.getInstance(smtp));
      message.setFrom(new InternetAddress(from, fromName));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
      message.setSubject(subject, StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(clock.instant()));
      message.setText(text, StandardCharsets.UTF_8.name());
      Transport.send(message);
    } catch (MessagingException | UnsupportedEncodingException failed) {
      throw new IllegalStateException("The e-mail to " + to + " could not be sent", failed);
    }
  }

  @Override
  public void close() {
    greenMail.stop();
  }

  /** GreenMail itself tells a taken port only by a time-out. */
  private static void requireFree(int port) throws IOException {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.getLocalPort();
    } catch (java.net.BindException taken) {
      throw new PortTakenException("smtp", port);
    }
  }
}
