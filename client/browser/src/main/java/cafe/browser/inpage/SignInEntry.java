package cafe.browser.inpage;

import cafe.browser.Browser;
import cafe.browser.Dom;
import cafe.browser.Page;
import cafe.browser.PageEvents;
import cafe.browser.PagePiece;
import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.idp.Pool;
import cafe.core.idp.Tokens;
import cafe.core.inpage.SignInFlow;
import elemental2.dom.Element;
import jsinterop.annotations.JsMethod;
import jsinterop.base.JsPropertyMap;

/** sign-in.js: the dialog for signing in. */
public final class SignInEntry {
  private final Browser browser = new Browser();
  private final WebSrp srp = new WebSrp();
  private final Calls calls = new Calls(browser, new ServerClock(browser));
  private Runnable open = this::load;

  private SignInEntry() {}

  /** Runs once, when it was loaded: SignInEntry.native.js. Main then asks for the dialog. */
  @JsMethod
  public static void start() {
    SignInEntry entry = new SignInEntry();
    PageEvents.on(PageEvents.SIGN_IN, detail -> entry.open.run());
  }

  private void load() {
    open = () -> {};
    PagePiece.load("sign-in", piece -> prepare(piece.querySelector("dialog")), this::missing);
  }

  private void missing() {
    open = this::load;
    PageEvents.tell(PageEvents.MISSING, JsPropertyMap.of("part", "sign-in"));
  }

  private void prepare(Element dialog) {
    Page.getDocument().querySelector("body").appendChild(dialog);
    Pool pool = new Pool(browser.read(Dom.byId("cafe-config").textContent), srp);
    Forms forms = new Forms(dialog);
    SignInFlow flow = new SignInFlow(pool, calls, srp, new SignInDom(forms), this::tell);
    forms.onSubmit(() -> flow.submit(browser.parameters(forms.fields())));
    forms.onClick("data-go", flow::go);
    forms.onClick("data-send", as -> flow.send(as, browser.parameters(forms.fields())));
    forms.onClose(flow::drop);
    open = flow::begin;
    open.run();
  }

  private void tell(Tokens tokens) {
    JsPropertyMap<Object> detail = JsPropertyMap.of();
    detail.set("idToken", tokens.idToken());
    detail.set("accessToken", tokens.accessToken());
    detail.set("refreshToken", tokens.refreshToken());
    detail.set("serverMillis", calls.clock().nowMillis());
    detail.set("localMillis", browser.nowMillis());
    PageEvents.tell(PageEvents.TOKENS, detail);
  }
}
