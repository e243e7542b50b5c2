package cafe.core.guest;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.GuestSentences;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.Platform;
import cafe.core.site.Site;

/** {@code GET /me}: what the café keeps for who is signed in. */
public final class Me {
  private final Json body;

  private Me(Json body) {
    this.body = body;
  }

  /** {@code next} is where the reports go on; empty for the newest ones. */
  static HttpRequest request(Site site, Platform platform, String next) {
    String query = next.isEmpty() ? "" : "?" + platform.parameters("").with("next", next).encoded();
    return HttpRequest.anonymous("GET", site.apiUrl() + "/me" + query);
  }

  static Outcome<Me> process(HttpResponse response, Site site, Platform platform) {
    if (response.status() == 403 || response.status() == 404) {
      return Outcome.failed(GuestSentences.noGuestBook());
    }
    if (!response.isSuccess()) {
      return Outcome.failed(Sentences.ofMember(response, site.ownerGroup()));
    }
    Json body = platform.read(response.body());
    return body.text("since").isEmpty()
            || !body.get("favourites").isList()
            || !body.get("reports").isList()
        ? Outcome.failed(Sentences.unreadable())
        : Outcome.of(new Me(body));
  }

  /** As the café calls the guest. */
  public String name() {
    return body.text("name");
  }

  /** When the account was confirmed: an ISO 8601 time. */
  public String since() {
    return body.text("since");
  }

  /** What is kept. */
  Favourites favourites() {
    return Favourites.of(body.get("favourites"));
  }

  /** A part of the own reports, the newest first; read each as an OwnReport. */
  Json reports() {
    return body.get("reports");
  }

  /** Where the reports go on; empty if these were the last. */
  String reportsNext() {
    return body.text("reportsNext");
  }
}
