package cafe.browser;

import cafe.core.codec.Spike;
import elemental2.dom.DomGlobal;

public final class App {
  private App() {}

  public static void start() {
    DomGlobal.document.title = Spike.hi(DomGlobal.location.hash);
  }
}
