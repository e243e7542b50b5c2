package cafe.browser.guest;

import jsinterop.annotations.JsMethod;

/** ISO 8601 times, as people write them, in the zone where they are: LocalTime.native.js. */
final class LocalTime {
  private LocalTime() {}

  /** Such as {@code November 21, 2026}. */
  @JsMethod
  static native String day(String iso);

  /** Such as {@code Nov 21, 2026, 10:54 AM}. */
  @JsMethod
  static native String minute(String iso);
}
