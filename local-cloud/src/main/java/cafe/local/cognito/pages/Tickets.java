package cafe.local.cognito.pages;

import cafe.local.cognito.tokens.RandomToken;
import cafe.local.http.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the hosted UI remembers of browsers for a while, each under an unguessable cookie. */
final class Tickets {
  private final String cookie;
  private final Duration validity;
  private final Clock clock;
  private final Map<String, Ticket> tickets = new HashMap<>();

  private Tickets(String cookie, Duration validity, Clock clock) {
    this.cookie = cookie;
    this.validity = validity;
    this.clock = clock;
  }

  /** Sessions of signed-in users: one hour, as Cognito's, whatever happens in it. */
  static Tickets sessions(Clock clock) {
    return new Tickets("cognito", Duration.ofHours(1), clock);
  }

  /** Guests who chose a password in this browser and have not yet given the code: one hour. */
  static Tickets newcomers(Clock clock) {
    return new Tickets("cognito-newcomer", Duration.ofHours(1), clock);
  }

  /**
   * A browser's ticket.
   *
   * @param sub the user
   * @param issuedAt when the user gave the password
   */
  record Ticket(String sub, Instant issuedAt) {}

  /** Remembers a user; the answer is the {@code Set-Cookie} line. */
  synchronized String issue(String sub) {
    Instant now = clock.instant();
    tickets.values().removeIf(ticket -> expired(ticket, now));
    String id = RandomToken.next();
    tickets.put(id, new Ticket(sub, now));
    return Cookies.set(cookie, id, validity);
  }

  /** The ticket that the request's cookie names, unless it has expired. */
  synchronized Optional<Ticket> find(Request request) {
    Instant now = clock.instant();
    return request.cookie(cookie).map(tickets::get).filter(ticket -> !expired(ticket, now));
  }

  /** Forgets the browser; the answer is the {@code Set-Cookie} line. */
  synchronized String end(Request request) {
    request.cookie(cookie).ifPresent(tickets::remove);
    return Cookies.clear(cookie);
  }

  private boolean expired(Ticket ticket, Instant now) {
    return !now.isBefore(ticket.issuedAt().plus(validity));
  }
}
