package cafe.core.guest;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.GuestSentences;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import cafe.core.site.Site;

/**
 * {@code PUT /me/favourites}: other favourites in place of those that the page knows. The API
 * refuses it (409) if another device was quicker, so that nothing is lost.
 */
final class FavouritesChange {
  private FavouritesChange() {}

  static HttpRequest request(Site site, Favourites wanted, Favourites known) {
    return HttpRequest.anonymous("PUT", site.apiUrl() + "/me/favourites")
        .with(
            "application/json",
            "{\"favourites\":" + wanted.json() + ",\"known\":" + known.json() + "}");
  }

  static boolean isOvertaken(HttpResponse response) {
    return response.status() == 409;
  }

  /** What is kept now. */
  static Outcome<Favourites> process(HttpResponse response, Site site, JsonReader reader) {
    if (response.status() == 400) {
      return Outcome.failed(GuestSentences.favouriteRefused());
    }
    if (!response.isSuccess()) {
      return Outcome.failed(Sentences.ofMember(response, site.ownerGroup()));
    }
    Json kept = reader.read(response.body()).get("favourites");
    return kept.isList() ? Outcome.of(Favourites.of(kept)) : Outcome.failed(Sentences.unreadable());
  }
}
