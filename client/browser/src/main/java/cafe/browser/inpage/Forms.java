package cafe.browser.inpage;

import cafe.browser.Dom;
import elemental2.core.JsString;
import elemental2.dom.Element;
import elemental2.dom.FormData;
import elemental2.dom.HTMLDialogElement;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLFormElement;
import elemental2.dom.HTMLInputElement;
import elemental2.dom.URLSearchParams;
import java.util.function.Consumer;
import jsinterop.base.Js;

/** A dialog of several forms, of which one is shown. Its markup says what each control does. */
public final class Forms {
  private final HTMLDialogElement dialog;
  private HTMLFormElement form;
  private String username = "";

  /** Forms in a dialog; nothing is shown yet. */
  public Forms(Element dialog) {
    this.dialog = Js.uncheckedCast(dialog);
    this.form = Js.uncheckedCast(dialog.querySelector("form"));
    Secrets.prepare(dialog);
    onClick("data-close", ignored -> close());
  }

  /** A form was sent, and is not busy. */
  public void onSubmit(Runnable submit) {
    Nodes.on(
        dialog,
        "submit",
        event -> {
          event.preventDefault();
          if (!isBusy()) {
            submit.run();
          }
        });
  }

  /** Something was clicked that has this attribute: hears of the attribute's value. */
  public void onClick(String attribute, Consumer<String> action) {
    Nodes.each(
        dialog,
        "[" + attribute + "]",
        button ->
            Nodes.on(button, "click", event -> action.accept(button.getAttribute(attribute))));
  }

  /** The dialog was closed, by Escape too: nothing that was entered stays. */
  public void onClose(Runnable closed) {
    Nodes.on(
        dialog,
        "close",
        event -> {
          empty();
          closed.run();
        });
  }

  /** What its fields hold, as the parameters of a URL. */
  public String fields() {
    return new URLSearchParams(Js.<String>uncheckedCast(new FormData(form))).toString();
  }

  /**
   * Shows this step, empty but for the user's name, and opens the dialog if it is closed. False if
   * there is no such step.
   */
  public boolean show(String step, String gap) {
    HTMLElement next = Dom.find(dialog, word("data-step", step));
    if (next == null) {
      return false;
    }
    each("[name=username]", typed -> username = Js.<HTMLInputElement>uncheckedCast(typed).value);
    empty();
    form.hidden = true;
    form = Js.uncheckedCast(next);
    form.hidden = false;
    each("[name=username]", input -> Js.<HTMLInputElement>uncheckedCast(input).value = username);
    dialog.setAttribute("aria-labelledby", Dom.find(form, "h2").id);
    say("[data-detail]", text(step, gap));
    busy(false);
    if (!dialog.open) {
      dialog.showModal();
    }
    focus("input:invalid");
    return true;
  }

  /** Nothing can be sent while it is busy. */
  public void busy(boolean busy) {
    form.setAttribute("aria-busy", "" + busy);
    Dom.find(form, "[type=submit]").setAttribute("aria-disabled", "" + busy);
    say("[role=alert]", "");
  }

  /** It went wrong, and may be sent again. */
  public void failed(String code, String gap) {
    busy(false);
    String sentence = text(code, gap);
    say("[role=alert]", sentence.isEmpty() ? text("other", gap) : sentence);
    focus("[data-again]");
  }

  /** What the markup says under this code, with its gap filled; empty if it says nothing. */
  public String text(String code, String gap) {
    HTMLElement said = Dom.find(dialog, word("data-says", code));
    return said == null ? "" : Js.<JsString>uncheckedCast(said.textContent).replace("{}", gap);
  }

  /** Writes a text into the form that is shown. */
  public void say(String selector, String text) {
    Dom.find(form, selector).textContent = text;
  }

  /** Does something with each such element of the form that is shown. */
  public void each(String selector, Consumer<HTMLElement> action) {
    Nodes.each(form, selector, action);
  }

  /** Does something with each such element of all forms. */
  public void everywhere(String selector, Consumer<HTMLElement> action) {
    Nodes.each(dialog, selector, action);
  }

  /** Closes the dialog. */
  public void close() {
    dialog.close();
  }

  /** Several names may share a form or a sentence. */
  private static String word(String attribute, String name) {
    return "[" + attribute + "~='" + name + "']";
  }

  private boolean isBusy() {
    return "true".equals(form.getAttribute("aria-busy"));
  }

  private void empty() {
    Nodes.each(dialog, "form", each -> Js.<HTMLFormElement>uncheckedCast(each).reset());
    Secrets.hide(dialog);
  }

  private void focus(String selector) {
    HTMLElement found = Dom.find(form, selector);
    (found == null ? Dom.find(form, "input, button") : found).focus();
  }
}
