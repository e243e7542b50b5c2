package cafe.browser;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.Json;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.port.TabStorage;
import elemental2.core.JsDate;
import elemental2.dom.DomGlobal;
import java.util.function.Consumer;

/** The platform that a browser is. */
public final class Browser implements Platform {
  private final TabStorage tab = new WebStorage("sessionStorage");
  private final TabStorage shared = new WebStorage("localStorage");
  private final BrowserPlace place = new BrowserPlace();

  @Override
  public double nowMillis() {
    return JsDate.now();
  }

  @Override
  public void after(double delayMillis, Runnable task) {
    DomGlobal.setTimeout(ignored -> task.run(), delayMillis);
  }

  @Override
  public byte[] randomBytes(int count) {
    return WebCrypto.randomBytes(count);
  }

  @Override
  public Json read(String text) {
    return JsJson.read(text);
  }

  @Override
  public String base64Url(byte[] bytes, int length) {
    return Base64.encode(bytes, length);
  }

  @Override
  public Json readBase64Url(String encoded) {
    return JsJson.read(Base64.text(encoded));
  }

  @Override
  public Parameters parameters(String encoded) {
    return new UrlParameters(encoded);
  }

  @Override
  public void send(HttpRequest request, Consumer<HttpResponse> answer) {
    Fetch.send(request, answer);
  }

  @Override
  public TabStorage tab() {
    return tab;
  }

  @Override
  public TabStorage shared() {
    return shared;
  }

  @Override
  public TabStorage sessions(String storage) {
    return storage.equals("memory") ? new WebStorage("") : storage.equals("local") ? shared : tab;
  }

  @Override
  public String origin() {
    return Page.getLocation().origin;
  }

  @Override
  public String addressParameters() {
    return Page.getLocation().search.substring(1) + "&" + Page.getLocation().hash.substring(1);
  }

  @Override
  public void scrub() {
    DomGlobal.window.history.replaceState(null, "", Page.getLocation().pathname);
  }

  @Override
  public void go(String url) {
    Page.getLocation().assign(url);
  }

  @Override
  public String currentPlace() {
    return place.current();
  }

  @Override
  public void restorePlace(String described) {
    place.restore(described);
  }

  @Override
  public void verify(
      String modulus, String exponent, String signed, String signature, Consumer<Boolean> answer) {
    WebCrypto.verify(modulus, exponent, signed, signature, answer);
  }

  @Override
  public void sha256(String ascii, Consumer<byte[]> hash) {
    WebCrypto.sha256(ascii, hash);
  }

  @Override
  public void exclusively(String name, Consumer<Runnable> work) {
    Locks.exclusively(name, release -> work.accept(release::run));
  }

  /** The page has another part, and is longer now. */
  void grown() {
    place.scroll();
  }
}
