package cafe.core.menu;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Outcome;
import cafe.core.outcome.Sentences;
import cafe.core.port.Json;
import cafe.core.port.JsonReader;
import cafe.core.port.MenuView;

/** One list of the menu, loaded into its view; of several loads the last one counts. */
public final class Menu {
  private final Calls calls;
  private final MenuView view;
  private final String member;
  private int loads;

  /** A list; {@code member} is where it is in the answer, empty if it is the answer. */
  public Menu(Calls calls, MenuView view, String member) {
    this.calls = calls;
    this.view = view;
    this.member = member;
  }

  /** Loads it. */
  public void load(String url) {
    int load = ++loads;
    view.loading("");
    calls.send(
        HttpRequest.anonymous("GET", url),
        sentence -> {
          if (load == loads) {
            view.loading(sentence);
          }
        },
        response -> {
          if (load == loads) {
            process(response, calls.platform()).to(view::show, view::failed);
          }
        });
  }

  /** The array of items. */
  Outcome<Json> process(HttpResponse response, JsonReader reader) {
    if (!response.isSuccess()) {
      return Outcome.failed(Sentences.of(response));
    }
    Json body = reader.read(response.body());
    Json items = member.isEmpty() ? body : body.get(member);
    return items.isList() ? Outcome.of(items) : Outcome.failed(Sentences.unreadable());
  }
}
