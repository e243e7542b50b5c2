package cafe.browser;

import cafe.core.outcome.Failure;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.signin.Callback;
import cafe.core.signin.ReturnCheck;
import java.util.function.Consumer;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** Leaves the check of an answer to returned.js: who only looks at the menu never loads it. */
final class LazyCheck implements ReturnCheck {
  private final SessionDom session;
  private final Callback callback;
  private final StoredSession stored;

  LazyCheck(SessionDom session, Callback callback, StoredSession stored) {
    this.session = session;
    this.callback = callback;
    this.stored = stored;
  }

  @Override
  public void check(Consumer<Session> next, Consumer<Failure> refuse) {
    PageEvents.on(
        PageEvents.CHECKED,
        detail -> {
          if (detail.has("session")) {
            stored.read(Js.<String>uncheckedCast(detail.get("session"))).to(next, refuse);
          } else {
            refuse.accept(
                Failure.lasting(
                    Js.uncheckedCast(detail.get("code")),
                    Js.uncheckedCast(detail.get("sentence"))));
          }
        });
    session
        .part(
            "returned",
            () ->
                PageEvents.tell(
                    PageEvents.RETURNED, JsPropertyMap.of("callback", callback.encoded())))
        .load();
  }
}
