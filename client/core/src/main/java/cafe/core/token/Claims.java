package cafe.core.token;

import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.Platform;
import java.util.function.Consumer;

/** Claims of this user pool, for this app, at this time; not yet tied to one sign-in. */
public final class Claims {
  /** The left half of a SHA-256 hash (OpenID Connect Core 3.2.2.9). */
  private static final int HALF_HASH_BYTES = 16;

  private final Jws jws;

  Claims(Jws jws) {
    this.jws = jws;
  }

  /** The id token, if it was issued for this nonce and together with this access token. */
  public void tie(
      String nonce,
      String accessToken,
      Platform platform,
      Consumer<IdToken> next,
      Consumer<Failure> refuse) {
    if (!jws.payload().text("nonce").equals(nonce)) {
      refuse.accept(Sentences.wrong("nonce"));
      return;
    }
    hash(accessToken, platform, next, refuse);
  }

  /**
   * The id token that came from the pool itself, without a redirect: it has no nonce, and need not
   * tell which access token came with it (OpenID Connect Core 12.2).
   *
   * @param subject whose it must be; empty if anybody may come
   */
  public void match(
      String subject,
      String accessToken,
      Platform platform,
      Consumer<IdToken> next,
      Consumer<Failure> refuse) {
    if (!subject.isEmpty() && !jws.payload().text("sub").equals(subject)) {
      refuse.accept(Sentences.wrong("sub"));
    } else if (jws.payload().text("at_hash").isEmpty()) {
      next.accept(new IdToken(jws));
    } else {
      hash(accessToken, platform, next, refuse);
    }
  }

  private void hash(
      String accessToken, Platform platform, Consumer<IdToken> next, Consumer<Failure> refuse) {
    platform.sha256(
        accessToken,
        hash -> {
          if (jws.payload().text("at_hash").equals(platform.base64Url(hash, HALF_HASH_BYTES))) {
            next.accept(new IdToken(jws));
          } else {
            refuse.accept(Sentences.wrong("at_hash"));
          }
        });
  }
}
