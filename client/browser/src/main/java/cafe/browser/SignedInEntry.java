package cafe.browser;

import cafe.browser.guest.GuestPanel;
import cafe.core.member.Member;
import cafe.core.site.Site;
import jsinterop.annotations.JsMethod;

/** signed-in.js: what only those who are signed in see. */
public final class SignedInEntry {
  private SignedInEntry() {}

  /** Runs once, when it was loaded: SignedInEntry.native.js. Main then tells who is signed in. */
  @JsMethod
  public static void start() {
    Browser browser = new Browser();
    Site site = Site.ofPart(browser.read(Dom.byId("cafe-config").textContent));
    GuestPanel guest = new GuestPanel(site, browser);
    ReportPanel report = new ReportPanel(site, browser, guest::reportEnded);
    PageEvents.on(
        PageEvents.SESSION,
        detail -> {
          if (detail == null) {
            report.close();
            guest.close();
          } else {
            Member member = SessionDetail.read(detail);
            report.open(member);
            guest.open(member);
          }
        });
  }
}
