package cafe.local.trail;

import cafe.local.http.Request;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Writes an event for every request to the API of a pool. */
public final class ApiTrail {
  private final Trail trail;
  private final ApiRecord form;
  private final Clock clock;

  /** Events of one pool. */
  public ApiTrail(Trail trail, String poolId, Clock clock) {
    this.trail = trail;
    this.form = new ApiRecord(poolId);
    this.clock = clock;
  }

  /**
   * Writes one.
   *
   * @param operation the API's name for what was asked for
   * @param answer what was answered, empty for a refusal
   */
  public void write(
      Request request, String operation, JsonNode body, JsonNode answer, Sighting sighting) {
    trail.add(
        form.event(
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            request,
            operation,
            body,
            answer,
            sighting));
  }
}
