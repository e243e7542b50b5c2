package cafe.browser;

import cafe.core.outcome.Failure;
import cafe.core.port.SessionView;
import elemental2.dom.HTMLElement;

/** The header, the notice, the alert, and who sees the report panel. */
final class SessionDom implements SessionView {
  private final Runnable grown;

  /** {@code grown} is told when what only those who are signed in see is on the page. */
  SessionDom(Runnable grown) {
    this.grown = grown;
    Dom.onClick("notice-close", () -> Dom.show("notice", false));
    Dom.onClick("alert-close", () -> Dom.show("alert", false));
  }

  @Override
  public void guest() {
    boolean focusGoes = Dom.isFocused("signed-in") || Dom.isFocused("report");
    show("guest", false, false);
    if (focusGoes) {
      Dom.byId("sign-in").focus();
    }
  }

  @Override
  public void signedIn(String name, boolean mayOrderReports) {
    Dom.text("user-name", name);
    Dom.show("notice", false);
    Dom.show("alert", false);
    show("signed-in", mayOrderReports, !mayOrderReports);
  }

  @Override
  public void welcome() {
    HTMLElement name = Dom.byId("user-name");
    name.tabIndex = -1;
    name.focus();
    grown.run();
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

  private static void show(String session, boolean report, boolean notOwner) {
    boolean guest = session.equals("guest");
    Page.getDocument().documentElement.setAttribute("data-session", session);
    Dom.show("sign-in", guest);
    Dom.show("signed-in", !guest);
    Dom.show("report", report);
    Dom.show("not-owner", notOwner);
  }

  private static void say(String id, String sentence, boolean offersSignIn) {
    Dom.show(id, true);
    Dom.find(Dom.byId(id), ".text").textContent = sentence;
    Dom.text(id + "-action", "Sign in again");
    Dom.show(id + "-action", offersSignIn);
  }
}
