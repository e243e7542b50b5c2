package cafe.e2e;

import cafe.e2e.browser.Browser;
import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import cafe.e2e.house.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
    try (House house = House.open();
        Browser browser = Browser.start()) {
      for (Scene scene : Scene.values()) {
        house.reset();
        try (Visit visit = browser.visit(Look.DESKTOP)) {
          scene.reach(house, visit);
          for (Look look : Look.values()) {
            visit.show(look);
            Files.write(
                folder.resolve(name(scene, look)),
                visit.driver().getScreenshotAs(OutputType.BYTES));
          }
        }
      }
    }
    System.out.println("Screenshots: " + folder);
  }

  private static String name(Scene scene, Look look) {
    return (scene + "-" + look).toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
  }
}
