package cafe.core.port;

import cafe.core.outcome.Failure;

/** Shows one list of the menu. */
public interface MenuView {
  /** The list is being loaded; the sentence, if there is one, says why it takes long. */
  void loading(String sentence);

  /** The list is here. */
  void show(Json items);

  /** It did not come; it may be tried again. */
  void failed(Failure failure);
}
