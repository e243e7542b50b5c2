package cafe.browser.guest;

import cafe.browser.ApiRequest;
import cafe.browser.Dom;
import cafe.browser.PageEvents;
import cafe.browser.PagePiece;
import cafe.core.guest.GuestBook;
import cafe.core.member.Member;
import cafe.core.outcome.Sentences;
import cafe.core.port.Platform;
import cafe.core.site.Site;
import elemental2.dom.Document;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The guest's own part, in the page for as long as somebody is signed in. */
public final class GuestPanel {
  private final Site site;
  private final Platform platform;
  private String subject = "";
  private Runnable close = () -> {};
  private Runnable menuShown = () -> {};
  private Runnable reportEnded = () -> {};

  /** Nobody's yet. */
  public GuestPanel(Site site, Platform platform) {
    this.site = site;
    this.platform = platform;
    PageEvents.on(PageEvents.MENU, detail -> menuShown.run());
  }

  /** Somebody is signed in; the same one again changes nothing. */
  public void open(Member member) {
    if (!subject.equals(member.subject())) {
      close();
      subject = member.subject();
      fetch(member);
    }
  }

  /** Nobody is signed in any more. */
  public void close() {
    subject = "";
    close.run();
    close = () -> {};
    menuShown = () -> {};
    reportEnded = () -> {};
  }

  /** A run of the report has ended: it stands on the list in another way now. */
  public void reportEnded() {
    reportEnded.run();
  }

  private void fetch(Member member) {
    GuestAlert alert = new GuestAlert();
    close = alert::remove;
    PagePiece.load(
        "signed-in",
        piece -> {
          if (subject.equals(member.subject())) {
            alert.hide();
            show(piece, member, alert);
          }
        },
        () -> {
          if (subject.equals(member.subject())) {
            alert.say(
                Sentences.PART_MISSING,
                () -> {
                  alert.remove();
                  fetch(member);
                });
          }
        });
  }

  private void show(Document piece, Member member, GuestAlert alert) {
    HTMLElement section = Js.uncheckedCast(piece.getElementById("guest"));
    HTMLElement about = Dom.byId("about");
    about.parentElement.insertBefore(section, about);
    GuestDom dom = new GuestDom(member.isOwner(), alert);
    GuestBook book =
        new GuestBook(
            site,
            platform,
            ApiRequest::send,
            dom,
            member.subject(),
            failure ->
                PageEvents.tell(
                    PageEvents.EXPIRED, JsPropertyMap.of("sentence", failure.sentence())));
    dom.serve(book);
    menuShown = dom::menuShown;
    reportEnded = book::refreshReports;
    close =
        () -> {
          book.close();
          dom.remove();
        };
    book.open();
  }
}
