package cafe.core.idp;

import cafe.core.port.Notations;

/** The members of a JSON object, being written. */
final class Members {
  private final Notations notations;
  private String text = "";

  Members(Notations notations) {
    this.notations = notations;
  }

  Members with(String name, String value) {
    return raw(name, notations.quoted(value));
  }

  Members withAny(String name, String value) {
    return value.isEmpty() ? this : with(name, value);
  }

  Members with(String name, boolean value) {
    return raw(name, "" + value);
  }

  Members with(String name, Members object) {
    return raw(name, object.json());
  }

  Members with(String name, Members first, Members second) {
    return raw(name, "[" + first.json() + "," + second.json() + "]");
  }

  String json() {
    return "{" + text + "}";
  }

  private Members raw(String name, String value) {
    text += (text.isEmpty() ? "\"" : ",\"") + name + "\":" + value;
    return this;
  }
}
