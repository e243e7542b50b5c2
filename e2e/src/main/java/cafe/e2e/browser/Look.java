package cafe.e2e.browser;

import java.util.List;
import java.util.Map;

/** The size of the window, in CSS pixels, and the colour scheme. */
public enum Look {
  PHONE(390, 844, "light"),
  PHONE_DARK(390, 844, "dark"),
  DESKTOP(1280, 800, "light"),
  DESKTOP_DARK(1280, 800, "dark");

  private final int width;
  private final int height;
  private final String colourScheme;

  Look(int width, int height, String colourScheme) {
    this.width = width;
    this.height = height;
    this.colourScheme = colourScheme;
  }

  /** For DevTools' {@code Emulation.setDeviceMetricsOverride}. */
  Map<String, Object> metrics() {
    return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600);
  }

  /**
   * For DevTools' {@code Emulation.setEmulatedMedia}; motion is reduced, so nothing is caught
   * half-way.
   */
  Map<String, Object> media() {
    return Map.of(
        "features",
        List.of(
            Map.of("name", "prefers-color-scheme", "value", colourScheme),
            Map.of("name", "prefers-reduced-motion", "value", "reduce")));
  }
}
