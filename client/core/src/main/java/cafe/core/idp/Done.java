package cafe.core.idp;

import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.port.JsonReader;

/** An operation was carried out, and there is nothing to be told about it. */
public final class Done {
  private Done() {}

  static Outcome<Done> done() {
    return Outcome.of(new Done());
  }

  static Outcome<Done> process(HttpResponse response, JsonReader reader, String wrong) {
    return Refusal.check(response, reader, wrong).then(body -> done());
  }
}
