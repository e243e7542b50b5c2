package cafe.core.guest;

import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.outcome.GuestSentences;
import cafe.core.port.ApiAccess;
import cafe.core.port.Platform;
import cafe.core.site.Site;
import java.util.function.Consumer;

/**
 * Keeps a guest's favourites: shown at once, sent one change at a time, and joined with what
 * another device has changed meanwhile.
 */
final class FavouritesDesk {
  /** Others may be quicker this often in a row. */
  static final int TRIES = 5;

  private final Site site;
  private final Platform platform;
  private final ApiAccess api;
  private final GuestView view;
  private final String subject;
  private final Consumer<Failure> sessionEnded;
  private Favourites kept = Favourites.NONE;
  private Favourites wanted = Favourites.NONE;
  private boolean open;
  private boolean sending;
  private boolean troubled;
  private int overtaken;

  FavouritesDesk(
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
    this.subject = subject;
    this.sessionEnded = sessionEnded;
  }

  /** These are kept. A change that did not get through before is sent now. */
  void open(Favourites favourites) {
    open = true;
    kept = favourites;
    wanted = WantedFavourites.over(kept, platform, subject);
    view.favourites(wanted);
    send();
  }

  /** A click on a heart. */
  void toggle(String id) {
    if (open) {
      wanted = wanted.toggled(id);
      WantedFavourites.keep(platform, subject, kept, wanted);
      view.favourites(wanted);
      send();
    }
  }

  /** Sends what is not kept yet, if anything; clicks that come meanwhile are sent after it. */
  void send() {
    if (sending) {
      return;
    }
    if (wanted.isSame(kept)) {
      WantedFavourites.forget(platform);
      return;
    }
    sending = true;
    Favourites sent = wanted;
    api.send(
        FavouritesChange.request(site, sent, kept),
        view::favouritesStatus,
        response -> {
          sending = false;
          if (FavouritesChange.isOvertaken(response)) {
            join();
          } else {
            FavouritesChange.process(response, site, platform)
                .to(now -> keptAs(now, sent), this::fail);
          }
        });
  }

  private void keptAs(Favourites now, Favourites sent) {
    overtaken = 0;
    wanted = now.changed(sent, wanted);
    kept = now;
    view.favouritesStatus("");
    if (troubled) {
      troubled = false;
      view.kept();
    }
    send();
  }

  private void join() {
    if (++overtaken > TRIES) {
      overtaken = 0;
      fail(GuestSentences.overtaken());
      return;
    }
    sending = true;
    api.send(
        Me.request(site, platform, ""),
        view::favouritesStatus,
        response -> {
          sending = false;
          joined(response);
        });
  }

  private void joined(HttpResponse response) {
    Me.process(response, site, platform)
        .to(
            me -> {
              wanted = me.favourites().changed(kept, wanted);
              kept = me.favourites();
              view.favourites(wanted);
              send();
            },
            this::fail);
  }

  private void fail(Failure failure) {
    if (failure.endsSession()) {
      sessionEnded.accept(failure);
      return;
    }
    troubled = true;
    if (!failure.isPassing()) {
      wanted = kept;
      WantedFavourites.forget(platform);
      view.favourites(wanted);
    }
    view.notKept(failure);
  }
}
