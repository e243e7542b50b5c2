package cafe.browser.inpage;

import cafe.browser.Dom;
import elemental2.core.JsRegExp;
import elemental2.dom.Element;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.KeyboardEvent;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What a field for a password does beyond any other. */
final class Secrets {
  private Secrets() {}

  /** Prepares all of them in a dialog. */
  static void prepare(Element dialog) {
    Nodes.on(dialog, "keydown", event -> tellCapsLock(dialog, Js.asPropertyMap(event)));
    Nodes.on(dialog, "keyup", event -> tellCapsLock(dialog, Js.asPropertyMap(event)));
    Nodes.each(
        dialog,
        ".secret",
        secret ->
            Nodes.on(
                Dom.find(secret, "button"),
                "click",
                event -> reveal(secret, input(secret).type.equals("password"))));
    Nodes.each(
        dialog,
        "[data-unmet]",
        input -> Nodes.on(input, "input", event -> judge(Js.uncheckedCast(input))));
  }

  /** Hides them again, after they were emptied. */
  static void hide(Element within) {
    Nodes.each(within, ".secret", secret -> reveal(secret, false));
    Nodes.each(within, "[data-unmet]", input -> judge(Js.uncheckedCast(input)));
  }

  private static void reveal(Element secret, boolean revealed) {
    input(secret).type = revealed ? "text" : "password";
    Dom.find(secret, "button").setAttribute("aria-pressed", "" + revealed);
  }

  /** Ticks off the rules that a new password keeps; the rest keep the form from being sent. */
  private static void judge(HTMLInputElement input) {
    input.setCustomValidity("");
    Nodes.each(
        input.form,
        "[data-rule]",
        rule -> {
          boolean kept = new JsRegExp(rule.getAttribute("data-rule")).test(input.value);
          rule.setAttribute("data-kept", "" + kept);
          Dom.find(rule, ".visually-hidden").textContent = kept ? "\u2713" : "";
          if (!kept) {
            input.setCustomValidity(input.getAttribute("data-unmet"));
          }
        });
  }

  /** Browsers that fill in forms send key events without a key. */
  private static void tellCapsLock(Element dialog, JsPropertyMap<Object> event) {
    if (event.has("getModifierState")) {
      boolean on = Js.<KeyboardEvent>uncheckedCast(event).getModifierState("CapsLock");
      Nodes.each(
          dialog,
          "[data-caps]",
          note -> note.textContent = on ? note.getAttribute("data-caps") : "");
    }
  }

  private static HTMLInputElement input(Element secret) {
    return Js.uncheckedCast(Dom.find(secret, "input"));
  }
}
