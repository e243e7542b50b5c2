package cafe.browser.guest;

import cafe.browser.Dom;
import cafe.browser.PastryDom;
import cafe.core.port.Json;
import cafe.core.report.OwnReport;
import elemental2.dom.Element;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLTemplateElement;
import jsinterop.base.Js;

/** The owner's reports in the guest's part. */
final class ReportList {
  private static final String MORE = "guest-reports-more";

  private final HTMLElement list = Dom.byId("guest-reports-list");
  private final HTMLTemplateElement template = Js.uncheckedCast(Dom.byId("guest-report"));

  /** A click on Show more; nothing while they are looked up. */
  void onMore(Runnable action) {
    Dom.onClick(MORE, action);
  }

  void loading(String sentence) {
    Dom.busy(MORE, true);
    Dom.text("guest-reports-status", sentence);
  }

  void rest(String sentence) {
    Dom.busy(MORE, false);
    Dom.text("guest-reports-status", sentence);
  }

  void show(Json items, boolean after, boolean more) {
    rest("");
    boolean focusGoes = after ? Dom.isFocused(MORE) : Dom.isFocused("guest-reports-list");
    if (!after) {
      list.textContent = "";
    }
    Element first = list;
    for (int i = 0; i < items.size(); i++) {
      Element row = row(new OwnReport(items.at(i)));
      list.appendChild(row);
      first = i == 0 ? row : first;
    }
    Dom.show("guest-no-reports", list.childElementCount == 0);
    Dom.show(MORE, more);
    if (focusGoes) {
      HTMLElement target = Js.uncheckedCast(first);
      target.tabIndex = -1;
      target.focus();
    }
  }

  private Element row(OwnReport report) {
    Element row = Js.uncheckedCast(template.content.firstElementChild.cloneNode(true));
    HTMLElement time = PastryDom.field(row, "time");
    time.setAttribute("datetime", report.startedAt());
    time.textContent = LocalTime.minute(report.startedAt());
    PastryDom.field(row, "state").textContent = report.state();
    HTMLElement link = PastryDom.field(row, "link");
    PastryDom.field(link, "linked").textContent = LocalTime.minute(report.startedAt());
    link.setAttribute("href", report.link());
    link.hidden = report.link().isEmpty();
    return row;
  }
}
