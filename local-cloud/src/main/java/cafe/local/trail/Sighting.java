package cafe.local.trail;

import java.util.Optional;

/** What a page learns about who asks for it while it answers one request. */
public final class Sighting {
  private Optional<String> sub = Optional.empty();
  private Optional<Refusal> refusal = Optional.empty();

  /** It is about the user of that {@code sub}. */
  public void of(String userSub) {
    sub = Optional.of(userSub);
  }

  /** The request is refused, with the API's name for it and the words that the user is shown. */
  public void refused(String code, String message) {
    refusal = Optional.of(new Refusal(code, message));
  }

  Optional<String> sub() {
    return sub;
  }

  Optional<Refusal> refusal() {
    return refusal;
  }

  /** Why not. */
  record Refusal(String code, String message) {}
}
