package cafe.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.http.PortTakenException;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {
  private static final MailServer SERVER = start();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Inbox inbox = SERVER.inbox();
  private final InboxSite site = new InboxSite(inbox);
  private final Topic topic =
      new Topic(
          "arn:aws:sns:us-east-1:123456789012:reports",
          List.of("frank@cafe.example", "nora@cafe.example"),
          SERVER);

  @BeforeEach
  void empty() {
    inbox.clear();
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aTopicMailsEverySubscriberInTheWordsOfSns() {
    topic.publish(Optional.of("The report"), "Hello Frank");
    Mail mail = inbox.await(m -> m.to().equals("frank@cafe.example"), PATIENCE);
    inbox.await(m -> m.to().equals("nora@cafe.example"), PATIENCE);
    assertThat(mail.from()).isEqualTo("no-reply@sns.amazonaws.com");
    assertThat(mail.subject()).isEqualTo("The report");
    assertThat(mail.text())
        .isEqualTo(
            """
            Hello Frank

            --
            If you wish to stop receiving notifications from this topic, please click or visit the \
            link below to unsubscribe:
            https://sns.us-east-1.amazonaws.com/unsubscribe.html?SubscriptionArn=\
            arn:aws:sns:us-east-1:123456789012:reports:18fda4b2-2dc8-3700-8704-ad0205fc0bc8\
            &Endpoint=frank@cafe.example

            Please do not reply directly to this email. If you have any questions or comments \
            regarding this email, please contact us at https://aws.amazon.com/support""");
  }

  @Test
  void aTopicHasASubjectForMessagesWithout() {
    topic.publish(Optional.empty(), "Hello");
    assertThat(inbox.await(m -> true, PATIENCE).subject()).isEqualTo("AWS Notification Message");
  }

  @Test
  void aTopicRefusesWhatSnsRefuses() {
    assertRefused(Optional.of("Café"), "Hello", "Invalid parameter: Subject");
    assertRefused(Optional.of("x".repeat(100)), "Hello", "Invalid parameter: Subject");
    assertRefused(Optional.of("a\nb"), "Hello", "Invalid parameter: Subject");
    assertRefused(Optional.of("Cafe"), "", "Invalid parameter: Empty message");
    assertRefused(Optional.of("Cafe"), "x".repeat(262_145), "Invalid parameter: Message too long");
  }

  @Test
  void keepsEveryCharacter() {
    SERVER.send("Café", "house@cafe.example", "frank@cafe.example", "Café ☕", "Größe: 1 €\n→ <b>");
    Mail mail = inbox.await(m -> true, PATIENCE);
    assertThat(mail.subject()).isEqualTo("Café ☕");
    assertThat(mail.text()).isEqualTo("Größe: 1 €\n→ <b>");
  }

  @Test
  void saysWhatArrivedInsteadOfTheAwaited() {
    SERVER.send("Café", "house@cafe.example", "frank@cafe.example", "Other", "text");
    inbox.await(m -> m.subject().equals("Other"), PATIENCE);
    assertThatThrownBy(() -> inbox.await(m -> m.subject().equals("Report"), Duration.ZERO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No such e-mail arrived in 0 s; 1 others did: [Other]");
  }

  @Test
  void showsAnEmptyInbox() throws Exception {
    assertThat(page("/")).contains("No e-mail yet. What the café sends arrives here.");
  }

  @Test
  void listsNewestFirstTwentyToAPage() throws Exception {
    for (int i = 1; i <= 21; i++) {
      SERVER.send("Café", "house@cafe.example", "frank@cafe.example", "No. " + i, "text");
      inbox.await(newest("No. " + i), PATIENCE);
    }
    String first = page("/");
    assertThat(first.indexOf("No. 21")).isPositive().isLessThan(first.indexOf("No. 20"));
    assertThat(first).contains("href=\"/?page=2\"").doesNotContain("No. 1<");
    assertThat(page("/?page=2")).contains("No. 1<", "href=\"/?page=1\"").doesNotContain("No. 2<");
  }

  @Test
  void showsAMailWithItsTextEscapedAndItsLinksToFollow() throws Exception {
    SERVER.send(
        "Café",
        "house@cafe.example",
        "frank@cafe.example",
        "<script>alert(1)</script>",
        "See http://127.0.0.1:1/a?b=1&c=\"2\". Not javascript:alert(1), not <img src=x>");
    Mail mail = inbox.await(m -> true, PATIENCE);
    String html = page("/mails/" + mail.id());
    assertThat(html)
        .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>")
        .contains(
            "See <a rel=\"noopener\""
                + " href=\"http://127.0.0.1:1/a?b=1&amp;c=\">http://127.0.0.1:1/a?b=1&amp;c=</a>")
        .contains("Not javascript:alert(1), not &lt;img src=x&gt;")
        .doesNotContain("<script>", "<img");
  }

  @Test
  void givesToolsJson() throws Exception {
    SERVER.send("Café", "house@cafe.example", "frank@cafe.example", "Report", "text");
    Mail mail = inbox.await(m -> true, PATIENCE);
    assertThat(page("/messages")).startsWith("[").contains("\"subject\" : \"Report\"");
    assertThat(page("/messages/" + mail.id())).contains("\"text\" : \"text\"");
    assertThat(get("GET", "/messages/other").status()).isEqualTo(404);
  }

  @Test
  void hasNoOtherPage() throws Exception {
    assertThat(get("GET", "/other").status()).isEqualTo(404);
    assertThat(get("GET", "/mails/other").status()).isEqualTo(404);
    assertThat(get("POST", "/").status()).isEqualTo(405);
  }

  @Test
  void runsNoScript() throws Exception {
    assertThat(get("GET", "/").headers().toString())
        .contains("Content-Security-Policy=[default-src 'none'; style-src 'self';");
    assertThat(get("GET", "/inbox.css").headers())
        .containsEntry("Content-Type", List.of("text/css; charset=utf-8"));
  }

  @Test
  void saysThatAPortIsTaken() {
    assertThatThrownBy(() -> MailServer.start(SERVER.port(), Clock.systemUTC()))
        .isInstanceOf(PortTakenException.class);
  }

  private void assertRefused(Optional<String> subject, String message, String reason) {
    assertThatThrownBy(() -> topic.publish(subject, message))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(reason);
  }

  private static Predicate<Mail> newest(String subject) {
    return mail -> mail.subject().equals(subject);
  }

  private String page(String path) throws Exception {
    return new String(get("GET", path).body(), StandardCharsets.UTF_8);
  }

  private Response get(String method, String path) throws Exception {
    return site.handle(new Request(method, URI.create(path), Map.of(), new byte[0]));
  }

  private static MailServer start() {
    try {
      return MailServer.start(0, Clock.systemUTC());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
