package cafe.browser.guest;

import cafe.browser.Dom;
import cafe.core.guest.Favourites;
import cafe.core.guest.GuestBook;
import cafe.core.guest.GuestView;
import cafe.core.guest.Me;
import cafe.core.outcome.Failure;
import cafe.core.outcome.GuestSentences;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import elemental2.dom.HTMLElement;
import java.util.function.Consumer;

/** The guest's table: who it is, the favourites, the own reports; and the hearts on the menu. */
final class GuestDom implements GuestView {
  private final HTMLElement section = Dom.byId("guest");
  private final boolean owner;
  private final GuestAlert alert;
  private final Hearts hearts = new Hearts(id -> toggle(id));
  private final FavouriteList list = new FavouriteList(hearts);
  private final ReportList reports = new ReportList();
  private Consumer<String> toggled = id -> {};
  private Runnable keepAgain = () -> {};
  private Runnable menuShown = () -> {};

  GuestDom(boolean owner, GuestAlert alert) {
    this.owner = owner;
    this.alert = alert;
  }

  /** Clicks go to this book. */
  void serve(GuestBook book) {
    toggled = book::toggle;
    keepAgain = book::keepAgain;
    reports.onMore(book::moreReports);
    Dom.onClick("guest-retry", book::open);
  }

  /** The menu has new cards. */
  void menuShown() {
    menuShown.run();
  }

  void remove() {
    boolean focusGoes = Dom.isFocused("guest") || Dom.isFocused("pastries-list");
    alert.remove();
    hearts.remove();
    section.remove();
    if (focusGoes) {
      Dom.byId("sign-in").focus();
    }
  }

  @Override
  public void loading(String sentence) {
    Dom.busy("guest-retry", true);
    Dom.text("guest-status", sentence);
    section.hidden = section.hidden && sentence.isEmpty();
  }

  @Override
  public void failed(Failure failure) {
    section.hidden = false;
    Dom.busy("guest-retry", false);
    Dom.text("guest-status", failure.sentence());
    Dom.show("guest-retry", failure.isPassing());
  }

  @Override
  public void welcome(Me me) {
    boolean focusGoes = Dom.isFocused("guest-retry");
    Dom.text("guest-status", "");
    Dom.show("guest-retry", false);
    Dom.text("guest-title", "Your table, " + me.name());
    Dom.text("guest-since", "With us since " + LocalTime.day(me.since()) + ".");
    Dom.show("guest-favourites", true);
    Dom.show("guest-reports", owner);
    section.hidden = false;
    if (focusGoes) {
      Dom.byId("guest-title").focus();
    }
  }

  @Override
  public void pastries(Json items) {
    list.of(items);
  }

  @Override
  public void favourites(Favourites favourites) {
    list.show(favourites);
    menuShown = () -> hearts.onMenu(favourites);
    menuShown.run();
  }

  @Override
  public void favouritesStatus(String sentence) {
    Dom.text("guest-favourites-status", sentence);
  }

  @Override
  public void kept() {
    alert.hide();
    favouritesStatus(Sentences.FAVOURITES_KEPT);
  }

  @Override
  public void notKept(Failure failure) {
    favouritesStatus("");
    if (failure.isPassing()) {
      alert.say(GuestSentences.notKeptYet(failure), keepAgain);
    } else {
      alert.say(failure.sentence());
    }
  }

  @Override
  public void reports(Json items, boolean after, boolean more) {
    reports.show(items, after, more);
  }

  @Override
  public void reportsLoading(String sentence) {
    reports.loading(sentence);
  }

  @Override
  public void reportsFailed(Failure failure) {
    reports.rest(failure.sentence());
  }

  private void toggle(String id) {
    toggled.accept(id);
  }
}
