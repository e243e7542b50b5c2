package cafe.browser.guest;

import cafe.browser.Dom;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import jsinterop.base.Js;

/** A banner of the guest's part: a twin of the page's own alert, which stays free for the page. */
final class GuestAlert {
  private final HTMLElement banner;
  private final HTMLElement text;
  private final HTMLElement again;
  private Runnable action = () -> {};

  GuestAlert() {
    HTMLElement original = Dom.byId("alert");
    banner = Js.uncheckedCast(original.cloneNode(true));
    text = Dom.find(banner, ".text");
    again = Dom.find(banner, ".button");
    HTMLElement close = Dom.find(banner, ".close");
    banner.id = "guest-alert";
    again.id = "guest-alert-action";
    close.id = "guest-alert-close";
    banner.hidden = true;
    again.textContent = "Try again";
    original.parentElement.appendChild(banner);
    close.addEventListener("click", event -> hide());
    Dom.onClick(
        again.id,
        () -> {
          Dom.busy(again.id, true);
          action.run();
        });
  }

  /** Says what is wrong, and that nothing can be done about it. */
  void say(String sentence) {
    say(sentence, false);
  }

  /** Says what is wrong, and offers to try again. */
  void say(String sentence, Runnable tryAgain) {
    action = tryAgain;
    say(sentence, true);
  }

  /** A live region is read out when its text changes, not when it appears: hence the tick. */
  private void say(String sentence, boolean offers) {
    text.textContent = "";
    again.hidden = !offers;
    Dom.busy(again.id, false);
    banner.hidden = false;
    DomGlobal.setTimeout(ignored -> text.textContent = sentence, 0);
  }

  void hide() {
    if (Dom.isFocused(banner.id)) {
      Dom.byId("main").focus();
    }
    banner.hidden = true;
  }

  void remove() {
    hide();
    banner.remove();
  }
}
