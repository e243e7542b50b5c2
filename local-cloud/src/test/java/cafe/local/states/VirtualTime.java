package cafe.local.states;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time that passes only when it is told to. */
final class VirtualTime extends Clock implements Scheduler {
  private record Planned(Instant at, Runnable work) {}

  private final List<Planned> planned = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");

  /** Waits and deadlines by this time, the tasks on the thread that asks. */
  Timing timing(double jitter) {
    Scheduler recorded =
        (delay, work) -> {
          waits.add(delay);
          return after(delay, work);
        };
    return new Timing(this, recorded, this, () -> jitter, Runnable::run);
  }

  /** What was waited for, deadlines left out. */
  List<Duration> waits() {
    return waits;
  }

  @Override
  public Waiting after(Duration delay, Runnable work) {
    Planned entry = new Planned(now.plus(delay), work);
    planned.add(entry);
    return () -> planned.remove(entry);
  }

  /** Lets time pass until nothing is planned. */
  void passUntilIdle() {
    while (true) {
      Optional<Planned> next = planned.stream().min(Comparator.comparing(Planned::at));
      if (next.isEmpty()) {
        return;
      }
      planned.remove(next.get());
      now = next.get().at();
      next.get().work().run();
    }
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
