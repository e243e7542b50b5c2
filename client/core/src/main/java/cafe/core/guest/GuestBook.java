package cafe.core.guest;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.ApiAccess;
import cafe.core.port.Json;
import cafe.core.port.Platform;
import cafe.core.report.OwnReport;
import cafe.core.site.Site;
import java.util.function.Consumer;

/** What the café keeps for one guest, for as long as a session lasts. It holds no token. */
public final class GuestBook {
  /** A link is replaced this long before it ends. */
  static final double LINK_MARGIN_MILLIS = 60_000;

  private final Site site;
  private final Platform platform;
  private final ApiAccess api;
  private final GuestView view;
  private final Consumer<Failure> sessionEnded;
  private final FavouritesDesk favourites;
  private String next = "";
  private boolean loading;
  private boolean closed;
  private int shown;

  /**
   * Opens it for a session.
   *
   * @param subject of whoever is signed in
   * @param sessionEnded told if the server no longer accepts the session
   */
  public GuestBook(
      Site site,
      Platform platform,
      ApiAccess api,
      GuestView view,
      String subject,
      Consumer<Failure> sessionEnded) {
    this.site = site;
    this.platform = platform;
    this.api = api;
    this.view = view;
    this.sessionEnded = sessionEnded;
    this.favourites = new FavouritesDesk(site, platform, api, view, subject, sessionEnded);
  }

  /** Looks everything up, or once more what could not be. */
  public void open() {
    if (loading) {
      return;
    }
    loading = true;
    view.loading("");
    api.send(
        HttpRequest.anonymous("GET", site.apiUrl() + "/products"),
        view::loading,
        response -> pastries(response).to(this::opened, this::failed));
  }

  /** A click on the heart of this pastry. */
  public void toggle(String id) {
    favourites.toggle(id);
  }

  /** Tries once more to keep the last change. */
  public void keepAgain() {
    favourites.send();
  }

  /** Looks up older reports. */
  public void moreReports() {
    view.reportsLoading("");
    String from = next;
    ask(from, view::reportsLoading, me -> showReports(me, true), this::reportsFailed);
  }

  /** Looks the newest reports up again: one was finished, or a link is about to end. */
  public void refreshReports() {
    ask("", view::reportsLoading, me -> showReports(me, false), this::reportsFailed);
  }

  /** The session is over: nothing is asked any more. */
  public void close() {
    closed = true;
  }

  private void opened(Json pastries) {
    ask(
        "",
        view::loading,
        me -> {
          loading = false;
          view.welcome(me);
          view.pastries(pastries);
          favourites.open(me.favourites());
          showReports(me, false);
        },
        this::failed);
  }

  private void ask(
      String from, Consumer<String> waiting, Consumer<Me> answer, Consumer<Failure> failed) {
    api.send(
        Me.request(site, platform, from),
        waiting,
        response -> Me.process(response, site, platform).to(answer, failed));
  }

  private Outcome<Json> pastries(HttpResponse response) {
    if (!response.isSuccess()) {
      return Outcome.failed(Sentences.ofMember(response, site.ownerGroup()));
    }
    Json items = platform.read(response.body()).get("product_item_arr");
    return items.isList() ? Outcome.of(items) : Outcome.failed(Sentences.unreadable());
  }

  private void showReports(Me me, boolean after) {
    next = me.reportsNext();
    view.reports(me.reports(), after, !next.isEmpty());
    if (!after) {
      replaceLinksInTime(me.reports());
    }
  }

  /** The links of one answer end together; only the last answer's are waited for. */
  private void replaceLinksInTime(Json reports) {
    int turn = ++shown;
    double seconds = Double.NaN;
    for (int i = 0; i < reports.size(); i++) {
      double own = new OwnReport(reports.at(i)).linkSeconds();
      seconds = own > 0 ? own : seconds;
    }
    if (seconds > 0) {
      platform.after(
          Math.max(LINK_MARGIN_MILLIS, seconds * 1000 - LINK_MARGIN_MILLIS),
          () -> {
            if (!closed && turn == shown) {
              refreshReports();
            }
          });
    }
  }

  private void failed(Failure failure) {
    loading = false;
    end(failure, view::failed);
  }

  private void reportsFailed(Failure failure) {
    end(failure, view::reportsFailed);
  }

  private void end(Failure failure, Consumer<Failure> otherwise) {
    (failure.endsSession() ? sessionEnded : otherwise).accept(failure);
  }
}
