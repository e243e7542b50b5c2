package cafe.browser;

import cafe.core.port.Json;
import elemental2.core.JsArray;
import jsinterop.annotations.JsMethod;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** JSON, read by the browser. */
final class JsJson implements Json {
  private final Object value;

  private JsJson(Object value) {
    this.value = value == null ? JsPropertyMap.of() : value;
  }

  static Json read(String text) {
    return new JsJson(parse(text));
  }

  @Override
  public boolean isList() {
    return JsArray.isArray(value);
  }

  @Override
  public int size() {
    return isList() ? list().length : 0;
  }

  @Override
  public Json at(int index) {
    return get("" + index);
  }

  @Override
  public boolean contains(String text) {
    return isList() && list().includes(text);
  }

  @Override
  public String joined(String separator) {
    return isList() ? list().join(separator) : "";
  }

  @Override
  public Json get(String name) {
    return new JsJson(member(name));
  }

  @Override
  public String text(String name) {
    Object member = member(name);
    return Js.typeof(member).equals("string") ? Js.uncheckedCast(member) : "";
  }

  @Override
  public double number(String name) {
    Object member = member(name);
    return Js.typeof(member).equals("number") ? Js.uncheckedCast(member) : Double.NaN;
  }

  @Override
  public double amount(String name) {
    return Js.coerceToDouble(member(name));
  }

  private JsArray<Object> list() {
    return Js.uncheckedCast(value);
  }

  private Object member(String name) {
    return Js.asPropertyMap(value).get(name);
  }

  /**
   * Null for what is not JSON: JsJson.native.js. A Java catch would bring all of Throwable along.
   */
  @JsMethod
  private static native Object parse(String text);
}
