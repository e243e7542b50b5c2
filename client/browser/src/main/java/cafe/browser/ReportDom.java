package cafe.browser;

import cafe.core.outcome.Failure;
import cafe.core.port.ReportView;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.NodeList;

/** The report panel. */
final class ReportDom implements ReportView {
  private final NodeList<Element> steps = Dom.byId("report-steps").querySelectorAll("[data-step]");
  private final Runnable ended;
  private int doing;

  /** {@code ended} is told when a run has ended. */
  ReportDom(Runnable ended) {
    this.ended = ended;
  }

  @Override
  public void idle() {
    mark(0, "todo");
    rest();
    Dom.show("report-link", false);
    Dom.show("report-alert", false);
    if (Dom.isFocused("report-retry")) {
      Dom.byId("report-generate").focus();
    }
    Dom.show("report-retry", false);
  }

  @Override
  public void doing(int step) {
    if (step == 0) {
      idle();
    }
    mark(step, "doing");
    Dom.busy("report-generate", true);
    Dom.busy("report-retry", true);
  }

  @Override
  public void status(String sentence) {
    Dom.text("report-status", sentence);
  }

  @Override
  public void link(String url) {
    Dom.byId("report-link").setAttribute("href", url);
    Dom.show("report-link", true);
  }

  @Override
  public void finished(int step) {
    rest();
    mark(step, "done");
    ended.run();
  }

  @Override
  public void failed(Failure failure, boolean offersRetry) {
    mark(doing, "failed");
    rest();
    HTMLElement alert = Dom.byId("report-alert");
    alert.hidden = false;
    Dom.find(alert, ".text").textContent = failure.sentence();
    Dom.show("report-retry", offersRetry);
    Dom.byId(offersRetry ? "report-retry" : "report-generate").focus();
    ended.run();
  }

  private void rest() {
    Dom.busy("report-generate", false);
    Dom.busy("report-retry", false);
    status("");
  }

  /**
   * The step gets this state, what is before it is done, what is after it is to do. While there is
   * something to tell, the name of the step is said: it is the first element in it.
   */
  private void mark(int step, String state) {
    doing = step;
    for (int i = 0; i < steps.length; i++) {
      Element element = steps.getAt(i);
      String own = i < step ? "done" : i == step ? state : "todo";
      element.setAttribute("data-state", own);
      Dom.find(element, ".state-text").textContent = own.equals("todo") ? "" : own;
      if (i == step && !state.equals("todo")) {
        status(element.firstElementChild.textContent);
      }
      if (own.equals("doing")) {
        element.setAttribute("aria-current", "step");
      } else {
        element.removeAttribute("aria-current");
      }
    }
  }
}
