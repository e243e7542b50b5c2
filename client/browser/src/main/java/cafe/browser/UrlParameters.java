package cafe.browser;

import cafe.core.port.Parameters;
import elemental2.dom.URLSearchParams;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;

/** Parameters, by URLSearchParams (WHATWG URL). */
final class UrlParameters implements Parameters {
  private final URLSearchParams parameters;

  UrlParameters(String encoded) {
    parameters = new URLSearchParams(encoded);
  }

  @Override
  public String get(String name) {
    String value = parameters.get(name);
    return value == null ? "" : value;
  }

  @Override
  public double number(String name) {
    return Js.coerceToDouble(parameters.get(name));
  }

  @Override
  public boolean hasRepeated() {
    return hasRepeated(parameters);
  }

  @JsMethod
  private static native boolean hasRepeated(URLSearchParams parameters);

  @Override
  public Parameters with(String name, String value) {
    parameters.append(name, value);
    return this;
  }

  @Override
  public String encoded() {
    return parameters.toString();
  }
}
