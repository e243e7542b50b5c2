package cafe.browser;

import cafe.core.member.Member;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.SessionView;
import elemental2.dom.DomGlobal;
import elemental2.dom.HTMLElement;
import jsinterop.base.JsPropertyMap;

/** The header, the notice and the alert; the other parts of the page are told who is signed in. */
final class SessionDom implements SessionView {
  private final LazyPart members;
  private JsPropertyMap<Object> told;
  private Runnable signIn = () -> {};
  private Runnable action = () -> {};

  /** {@code grown} is told when what only those who are signed in see is on the page. */
  SessionDom(Runnable grown) {
    members =
        part(
            "signed-in",
            () -> {
              tell();
              grown.run();
            });
    Dom.onClick("notice-close", () -> Dom.show("notice", false));
    Dom.onClick("alert-close", () -> Dom.show("alert", false));
    Dom.onClick("notice-action", () -> action.run());
    Dom.onClick("alert-action", () -> action.run());
    Dom.onClick("sign-in", () -> signIn.run());
  }

  /** A part that says so, and offers to try again, if it does not load. */
  LazyPart part(String name, Runnable loaded) {
    return new LazyPart(name, loaded, this::missing);
  }

  /** What a click on Sign in does, wherever it is offered. */
  void onSignIn(Runnable newSignIn) {
    signIn = newSignIn;
  }

  @Override
  public void guest() {
    boolean focusGoes = Dom.isFocused("signed-in");
    show("guest");
    if (focusGoes) {
      Dom.byId("sign-in").focus();
    }
    told = null;
    tell();
  }

  @Override
  public void signedIn(Member member) {
    Dom.text("user-name", member.name());
    Dom.show("notice", false);
    Dom.show("alert", false);
    show("signed-in");
    told = SessionDetail.of(member);
    if (!members.isThere()) {
      tell();
    }
    members.load();
  }

  @Override
  public void welcome() {
    HTMLElement name = Dom.byId("user-name");
    name.tabIndex = -1;
    name.focus();
  }

  @Override
  public void notice(String sentence, boolean offersSignIn) {
    say("notice", sentence, offersSignIn);
  }

  @Override
  public void alert(Failure failure, boolean offersSignIn) {
    say("alert", failure.sentence(), offersSignIn);
    Dom.byId(offersSignIn ? "alert-action" : "alert-close").focus();
  }

  /** A part did not load, or its markup did not: the offer is to load it again. */
  void missing(LazyPart part) {
    offer(
        "alert",
        Sentences.PART_MISSING,
        "Try again",
        () -> {
          Dom.show("alert", false);
          part.load();
        });
  }

  private void tell() {
    PageEvents.tell(PageEvents.SESSION, told);
  }

  private static void show(String session) {
    boolean guest = session.equals("guest");
    Page.getDocument().documentElement.setAttribute("data-session", session);
    Dom.show("sign-in", guest);
    Dom.show("signed-in", !guest);
  }

  private void say(String id, String sentence, boolean offersSignIn) {
    offer(id, sentence, offersSignIn ? "Sign in again" : "", signIn);
  }

  /** A live region is read out when its text changes, not when it appears: hence the tick. */
  private void offer(String id, String sentence, String offer, Runnable newAction) {
    action = newAction;
    Dom.find(Dom.byId(id), ".text").textContent = "";
    Dom.text(id + "-action", offer);
    Dom.show(id + "-action", !offer.isEmpty());
    Dom.show(id, true);
    DomGlobal.setTimeout(ignored -> Dom.find(Dom.byId(id), ".text").textContent = sentence, 0);
  }
}
