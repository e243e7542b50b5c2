package cafe.browser;

import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;

/** Web Locks (W3C): Locks.native.js. A browser without them runs the work at once. */
final class Locks {
  /** Work that holds a lock until it runs what it is given. */
  @JsFunction
  interface Work {
    void run(Release release);
  }

  /** Gives the lock back. */
  @JsFunction
  interface Release {
    void run();
  }

  private Locks() {}

  @JsMethod
  static native void exclusively(String name, Work work);
}
