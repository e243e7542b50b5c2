package cafe.local.trail;

import cafe.local.http.Handler;
import cafe.local.http.Request;
import cafe.local.http.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Writes an event for every request to a pool's domain. */
public final class HostedUiTrail {
  private static final Set<String> METHODS = Set.of("GET", "POST");

  private final Trail trail;
  private final HostedUiRecord form;
  private final Clock clock;

  /**
   * Events of one pool.
   *
   * @param domain the origin of its hosted UI
   */
  public HostedUiTrail(Trail trail, String poolId, URI domain, Clock clock) {
    this.trail = trail;
    this.form = new HostedUiRecord(poolId, domain);
    this.clock = clock;
  }

  /** The page, watched. */
  public Handler watch(Handler page) {
    return request -> {
      Response response = page.handle(request);
      write(request, response, new Sighting());
      return response;
    };
  }

  /** The page, watched, and what it learns kept. */
  public Handler watchPage(WatchedPage page) {
    return request -> {
      Sighting sighting = new Sighting();
      Response response = page.handle(request, sighting);
      write(request, response, sighting);
      return response;
    };
  }

  private void write(Request request, Response response, Sighting sighting) {
    if (METHODS.contains(request.method())) {
      trail.add(
          form.event(
              clock.instant().truncatedTo(ChronoUnit.SECONDS),
              request,
              response.status(),
              sighting));
    }
  }
}
