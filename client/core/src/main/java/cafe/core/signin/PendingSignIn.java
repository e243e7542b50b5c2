package cafe.core.signin;

import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;

/** A sign-in that left for the hosted UI. It can be taken up once, within ten minutes. */
public final class PendingSignIn {
  /** Where it is kept. */
  public static final String STORED_AS = "cafe.pending";

  static final double LIFETIME_MILLIS = 600000;

  /** 128 bits, as RFC 6749 section 10.10 asks of what nobody may guess. */
  private static final int SECRET_BYTES = 16;

  private final Parameters kept;

  private PendingSignIn(Parameters kept) {
    this.kept = kept;
  }

  /** A new one, with fresh secrets, from where somebody is on the page. */
  public static PendingSignIn create(Platform platform) {
    return new PendingSignIn(
        platform
            .parameters("")
            .with("state", secret(platform))
            .with("nonce", secret(platform))
            .with("startedAtMillis", "" + platform.nowMillis())
            .with("place", platform.currentPlace()));
  }

  /**
   * The same with a proof that whoever redeems the code also asked for it (RFC 7636 section 4.1).
   */
  PendingSignIn withVerifier(Platform platform) {
    kept.with("verifier", Pkce.verifier(platform));
    return this;
  }

  /** Keeps it; false if it would not be there on coming back. */
  public boolean keep(Platform platform) {
    return platform.tab().put(STORED_AS, kept.encoded());
  }

  /** Takes it out of the storage, where it is no more afterwards. */
  public static Outcome<PendingSignIn> take(Platform platform) {
    PendingSignIn pending = new PendingSignIn(platform.parameters(platform.tab().get(STORED_AS)));
    platform.tab().put(STORED_AS, "");
    double ageMillis = platform.nowMillis() - pending.kept.number("startedAtMillis");
    return pending.nonce().isEmpty()
        ? Outcome.failed(Sentences.refused("no_pending", "no sign-in was under way in this tab"))
        : ageMillis >= 0 && ageMillis <= LIFETIME_MILLIS
            ? Outcome.of(pending)
            : Outcome.failed(Sentences.refused("too_late", "it took longer than ten minutes"));
  }

  /** Goes back to where on the page it began, at once: what is loaded depends on that. */
  static void restorePlace(Platform platform) {
    String place = platform.parameters(platform.tab().get(STORED_AS)).get("place");
    if (!place.isEmpty()) {
      platform.restorePlace(place);
    }
  }

  /** What the answer must repeat. */
  String state() {
    return kept.get("state");
  }

  /** What the id token must carry. */
  String nonce() {
    return kept.get("nonce");
  }

  /** What proves at the token endpoint that the code was asked for here. */
  String verifier() {
    return kept.get("verifier");
  }

  /** Where on the page it began. */
  String place() {
    return kept.get("place");
  }

  private static String secret(Platform platform) {
    return platform.base64Url(platform.randomBytes(SECRET_BYTES), SECRET_BYTES);
  }
}
