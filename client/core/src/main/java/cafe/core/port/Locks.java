package cafe.core.port;

import java.util.function.Consumer;

/** Work that one tab at a time may do. */
public interface Locks {
  /** Runs the work when no other tab does work of this name; it has to run what it is given. */
  void exclusively(String name, Consumer<Runnable> work);
}
