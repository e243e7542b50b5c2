package cafe.e2e.journey;

import cafe.e2e.browser.Visit;
import cafe.local.faults.Fault;
import java.util.Map;

/** What becomes of a call to a server in trouble, and what the page says about it. */
enum Trouble {
  FAILS("500", "has a problem (500). Please try again in a minute."),
  IS_BUSY("429", "is busy. Please try again in a minute."),
  SENDS_GARBAGE("", "sent something this page cannot read. Please try again."),
  HANGS("", "gave no answer within 10 seconds. Please try again."),
  BREAKS_OFF("ERR_", "cannot be reached. Check your connection and try again.");

  /** The page's ten seconds are two, and its pauses between tries a fifth. */
  private static final String HASTE =
      """
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = millis => timeout(%s ? millis / 5 : millis);
      const pause = window.setTimeout.bind(window);
      window.setTimeout = (task, millis) => pause(task, millis / 5);
      """;

  private final String console;
  private final String sentence;

  Trouble(String console, String sentence) {
    this.console = console;
    this.sentence = sentence;
  }

  /** What strikes the server. */
  Fault fault() {
    return switch (this) {
      case FAILS -> new Fault.Status(500, Map.of("Retry-After", "60"));
      case IS_BUSY -> new Fault.Status(429, Map.of("Retry-After", "60"));
      case SENDS_GARBAGE -> new Fault.Garbage();
      case HANGS -> new Fault.Hang();
      case BREAKS_OFF -> new Fault.CutOff();
    };
  }

  /** Prepares a visit: what the browser itself will say is expected, and nobody waits for long. */
  void prepare(Visit visit) {
    visit.beforeEachPage(HASTE.formatted(this == HANGS));
    if (!console.isEmpty()) {
      visit.console().expect(console);
    }
  }

  /** What is said of a server to whoever is not signed in. */
  String of(String server) {
    return server + " " + sentence;
  }

  /** What is said of the café's server to a member, whose sign-in it may no longer accept. */
  String ofMembersCall() {
    return this == BREAKS_OFF
        ? "The café's server cannot be reached, or no longer accepts your sign-in. Please try again,"
            + " or sign out and in again."
        : of("The café's server");
  }
}
