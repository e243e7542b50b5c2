package cafe.browser.account;

import cafe.browser.inpage.Forms;
import cafe.core.outcome.Failure;
import cafe.core.port.AccountView;

/** The steps of the account's dialog, as forms. */
final class AccountDom implements AccountView {
  /** The light border that a QR code needs: ISO/IEC 18004 section 9.1. */
  private static final int BORDER = 4;

  private final Forms forms;

  AccountDom(Forms forms) {
    this.forms = forms;
  }

  @Override
  public void show(String step) {
    forms.show(step, "");
  }

  @Override
  public void offerCodes(boolean on) {
    forms.each("[data-go=codes]", button -> button.hidden = !on);
    forms.each("[data-go=no-codes]", button -> button.hidden = on);
  }

  @Override
  public void secret(String secret, String uri, int size, String path) {
    int side = size + 2 * BORDER;
    forms.say("[data-secret]", secret);
    forms.each("[data-uri]", link -> link.setAttribute("href", uri));
    forms.each(
        "[data-qr]",
        picture ->
            picture.setAttribute("viewBox", -BORDER + " " + -BORDER + " " + side + " " + side));
    forms.each("[data-qr] path", outline -> outline.setAttribute("d", path));
  }

  @Override
  public void busy() {
    forms.busy(true);
  }

  @Override
  public void failed(Failure failure) {
    forms.failed(failure.code(), failure.sentence());
  }

  @Override
  public void close() {
    forms.close();
  }
}
