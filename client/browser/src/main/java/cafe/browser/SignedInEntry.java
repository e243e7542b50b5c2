package cafe.browser;

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
    ReportPanel report = new ReportPanel(site, browser);
    PageEvents.on(
        PageEvents.SESSION,
        detail -> {
          if (detail == null) {
            report.close();
          } else {
            report.open(SessionDetail.read(detail));
          }
        });
  }
}
