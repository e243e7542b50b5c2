package cafe.e2e;

import cafe.e2e.browser.Browser;
import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import cafe.e2e.house.Scene;
import cafe.e2e.house.SlipScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.openqa.selenium.OutputType;

/**
 * Pictures of every state of the page, for people to look at: phone and desktop, light and dark.
 * Run by {@code mvn -Pscreenshots package}.
 */
public final class Screenshots {
  private Screenshots() {}

  /**
   * Takes them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (Browser browser = Browser.start()) {
      try (House house = House.open()) {
        for (Scene scene : Scene.values()) {
          take(house, browser, scene, scene::reach, folder);
        }
      }
      try (House house = House.open(Map.of("signIn", "in-page"), Duration.ofHours(1))) {
        for (SlipScene scene : SlipScene.values()) {
          take(house, browser, scene, scene::reach, folder);
        }
      }
    }
    System.out.println("Screenshots: " + folder);
  }

  private static void take(
      House house, Browser browser, Enum<?> scene, BiConsumer<House, Visit> reach, Path folder)
      throws IOException {
    house.reset();
    try (Visit visit = browser.visit(Look.DESKTOP)) {
      reach.accept(house, visit);
      for (Look look : Look.values()) {
        visit.show(look);
        Files.write(
            folder.resolve(name(scene, look)), visit.driver().getScreenshotAs(OutputType.BYTES));
      }
    }
  }

  private static String name(Enum<?> scene, Look look) {
    return (scene.name() + "-" + look).toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
  }
}
