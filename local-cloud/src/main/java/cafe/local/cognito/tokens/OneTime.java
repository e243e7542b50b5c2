package cafe.local.cognito.tokens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is kept for a short while under a name that nobody can guess, and is taken once. */
public final class OneTime<T> {
  private final Duration validity;
  private final Clock clock;
  private final Map<String, Kept<T>> kept = new HashMap<>();
  private final Map<String, Instant> taken = new HashMap<>();

  /** Nothing yet; kept for that long by that clock. */
  public OneTime(Duration validity, Clock clock) {
    this.validity = validity;
    this.clock = clock;
  }

  /** Keeps it; the answer is its name. */
  public String keep(T value) {
    String name = RandomToken.next();
    keep(name, value);
    return name;
  }

  /** Keeps it under a name that is unguessable already. */
  public synchronized void keep(String name, T value) {
    Instant now = clock.instant();
    kept.values().removeIf(other -> !now.isBefore(other.until()));
    taken.values().removeIf(until -> !now.isBefore(until));
    taken.remove(name);
    kept.put(name, new Kept<>(value, now.plus(validity)));
  }

  /** What is kept, which stays. */
  public synchronized Optional<T> peek(String name) {
    return Optional.ofNullable(kept.get(name))
        .filter(found -> clock.instant().isBefore(found.until()))
        .map(Kept::value);
  }

  /** Takes it; nothing if there is no such name, no longer, or it was taken before. */
  public synchronized Optional<T> take(String name) {
    Optional<Kept<T>> found =
        Optional.ofNullable(kept.remove(name))
            .filter(value -> clock.instant().isBefore(value.until()));
    found.ifPresent(value -> taken.put(name, value.until()));
    return found.map(Kept::value);
  }

  /** Puts back what was taken just now, for as long as it would have been kept. */
  public synchronized void putBack(String name, T value) {
    Optional.ofNullable(taken.remove(name))
        .ifPresent(until -> kept.put(name, new Kept<>(value, until)));
  }

  /** Whether something of that name was taken, and could still be had if it was not. */
  public synchronized boolean wasTaken(String name) {
    return Optional.ofNullable(taken.get(name)).filter(clock.instant()::isBefore).isPresent();
  }

  private record Kept<T>(T value, Instant until) {}
}
