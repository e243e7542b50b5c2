package cafe.backend;

import cafe.backend.failure.BehindException;
import cafe.backend.guest.FavouritesChange;
import cafe.backend.guest.Guest;
import cafe.backend.guest.Guests;
import cafe.backend.report.Requester;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows in memory; it notes whose rows were touched. */
final class FakeGuests implements Guests {
  final Map<String, Guest> rows = new HashMap<>();
  boolean fails;

  @Override
  public boolean welcome(Requester guest, Instant now) {
    refuseIfFailing();
    return rows.putIfAbsent(guest.sub(), row(guest, now, List.of())) == null;
  }

  @Override
  public Guest visit(Requester guest, Instant now) {
    refuseIfFailing();
    Guest before = rows.getOrDefault(guest.sub(), row(guest, now, List.of()));
    rows.put(guest.sub(), row(guest, before.since(), before.favourites()));
    return rows.get(guest.sub());
  }

  @Override
  public boolean keep(Requester guest, FavouritesChange change, Instant now) {
    refuseIfFailing();
    Optional<Guest> before = Optional.ofNullable(rows.get(guest.sub()));
    List<String> kept = before.map(Guest::favourites).orElse(List.of());
    if (change.known().filter(known -> !known.equals(kept)).isPresent()
        && !kept.equals(change.favourites())) {
      return false;
    }
    rows.put(guest.sub(), row(guest, before.map(Guest::since).orElse(now), change.favourites()));
    return true;
  }

  @Override
  public List<String> favourites(String sub) {
    return Optional.ofNullable(rows.get(sub)).map(Guest::favourites).orElse(List.of());
  }

  static Guest row(Requester guest, Instant since, List<String> favourites) {
    return new Guest(guest.sub(), guest.name(), guest.email(), since, favourites);
  }

  private void refuseIfFailing() {
    if (fails) {
      throw new BehindException(
          "Your place at the café could not be looked up.",
          true,
          new IllegalStateException("throttled"));
    }
  }
}
