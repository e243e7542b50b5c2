package cafe.browser.inpage;

import cafe.browser.Dom;
import cafe.core.outcome.Failure;
import cafe.core.port.SignInView;
import elemental2.dom.HTMLButtonElement;
import elemental2.dom.HTMLElement;
import elemental2.dom.HTMLInputElement;
import jsinterop.base.Js;

/** The steps of signing in, as forms. */
final class SignInDom implements SignInView {
  private final Forms forms;

  SignInDom(Forms forms) {
    this.forms = forms;
  }

  @Override
  public boolean show(String step, String gap) {
    return forms.show(step, gap);
  }

  @Override
  public void limit(boolean name, String choices) {
    forms.each(
        "[data-name]",
        field -> {
          field.hidden = !name;
          input(field).disabled = !name;
        });
    forms.each("[data-choice]", choice -> choice.hidden = choices.indexOf(input(choice).value) < 0);
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
  public void resendIn(int seconds) {
    forms.everywhere(
        "[data-send]",
        button -> {
          button.textContent = forms.text(seconds > 0 ? "wait" : "resend", "" + seconds);
          Js.<HTMLButtonElement>uncheckedCast(button).disabled = seconds > 0;
        });
  }

  private static HTMLInputElement input(HTMLElement within) {
    return Js.uncheckedCast(Dom.find(within, "input"));
  }

  @Override
  public void close() {
    forms.close();
  }
}
