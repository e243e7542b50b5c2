package cafe.browser.account;

import cafe.browser.Browser;
import cafe.browser.Dom;
import cafe.browser.Page;
import cafe.browser.PageEvents;
import cafe.browser.PagePiece;
import cafe.browser.inpage.Forms;
import cafe.browser.inpage.WebSrp;
import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.idp.Pool;
import cafe.core.inpage.AccountFlow;
import cafe.core.outcome.Sentences;
import elemental2.dom.Element;
import java.util.function.Consumer;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** account.js: the dialog for the own account. */
public final class AccountEntry {
  private final Browser browser = new Browser();
  private final Calls calls = new Calls(browser, new ServerClock(browser));
  private Consumer<String> open = this::load;

  private AccountEntry() {}

  /** Runs once, when it was loaded: AccountEntry.native.js. Main then asks for the dialog. */
  @JsMethod
  public static void start() {
    AccountEntry entry = new AccountEntry();
    PageEvents.on(
        PageEvents.ACCOUNT,
        detail -> entry.open.accept(Js.uncheckedCast(detail.get("accessToken"))));
  }

  private void load(String accessToken) {
    open = ignored -> {};
    PagePiece.load(
        "account",
        piece -> {
          prepare(piece.querySelector("dialog"));
          open.accept(accessToken);
        },
        () -> {
          open = this::load;
          PageEvents.tell(PageEvents.MISSING, JsPropertyMap.of("part", "account"));
        });
  }

  private void prepare(Element dialog) {
    Page.getDocument().querySelector("body").appendChild(dialog);
    Pool pool = new Pool(browser.read(Dom.byId("cafe-config").textContent), new WebSrp());
    Forms forms = new Forms(dialog);
    AccountDom view = new AccountDom(forms);
    AccountFlow flow =
        new AccountFlow(
            pool,
            calls,
            view,
            () ->
                PageEvents.tell(
                    PageEvents.EXPIRED, JsPropertyMap.of("sentence", Sentences.SESSION_EXPIRED)),
            () -> PageEvents.tell(PageEvents.SIGNED_OUT, JsPropertyMap.of()));
    forms.onSubmit(() -> flow.submit(browser.parameters(forms.fields())));
    forms.onClick("data-go", flow::go);
    forms.onClose(flow::end);
    PageEvents.on(
        PageEvents.SESSION,
        detail -> {
          if (detail == null) {
            forms.close();
          }
        });
    open = flow::begin;
  }
}
