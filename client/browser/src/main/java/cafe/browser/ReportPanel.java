package cafe.browser;

import cafe.core.member.Member;
import cafe.core.report.ReportDesk;
import cafe.core.site.Site;
import jsinterop.base.JsPropertyMap;

/** The owner's report panel; everybody else reads that it is the owner's. */
final class ReportPanel {
  private final Site site;
  private final Browser browser;
  private final ReportDom dom;
  private Runnable order = () -> {};
  private Runnable close = () -> {};
  private String subject = "";

  /** {@code ended} is told when a run of the report has ended. */
  ReportPanel(Site site, Browser browser, Runnable ended) {
    this.dom = new ReportDom(ended);
    this.site = site;
    this.browser = browser;
    Dom.onClick("report-generate", () -> order.run());
    Dom.onClick("report-retry", () -> order.run());
  }

  /** Somebody is signed in; the same one again changes nothing. */
  void open(Member member) {
    Dom.show("report", member.isOwner());
    Dom.show("not-owner", !member.isOwner());
    if (subject.equals(member.subject())) {
      return;
    }
    subject = member.subject();
    if (member.isOwner()) {
      ReportDesk desk =
          new ReportDesk(
              site,
              browser,
              ApiRequest::send,
              dom,
              subject,
              failure ->
                  PageEvents.tell(
                      PageEvents.EXPIRED, JsPropertyMap.of("sentence", failure.sentence())));
      order = desk::order;
      close = desk::close;
      desk.resume();
    }
  }

  /** Nobody is signed in any more. */
  void close() {
    boolean focusGoes = Dom.isFocused("report");
    subject = "";
    order = () -> {};
    close.run();
    close = () -> {};
    Dom.show("report", false);
    Dom.show("not-owner", false);
    if (focusGoes) {
      Dom.byId("sign-in").focus();
    }
  }
}
