package cafe.e2e.contract;

import cafe.core.outcome.Failure;
import cafe.core.port.Json;
import cafe.core.port.MenuView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the page would have shown of a list. */
final class RecordedMenu implements MenuView {
  private final List<Json> items = new ArrayList<>();

  /** The items, each as the page reads it. */
  <T> List<T> items(Function<Json, T> reading) {
    return items.stream().map(reading).toList();
  }

  @Override
  public void loading(String sentence) {
    items.clear();
  }

  @Override
  public void show(Json shown) {
    for (int i = 0; i < shown.size(); i++) {
      items.add(shown.at(i));
    }
  }

  @Override
  public void failed(Failure failure) {
    throw new AssertionError(failure.sentence());
  }
}
