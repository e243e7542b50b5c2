package cafe.e2e.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;

/** What a failed journey leaves for people to look at; no token stands in it. */
public final class Evidence {
  private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

  private Evidence() {}

  /** Writes screenshot, page, console and requests of every tab into that folder. */
  public static void write(Visit visit, Path folder) throws IOException {
    Files.createDirectories(folder);
    text(folder.resolve("console.txt"), visit.console().lines());
    text(
        folder.resolve("requests.txt"),
        visit.traffic().exchanges().stream().map(Exchange::toString).toList());
    int number = 1;
    for (String tab : visit.tabs()) {
      visit.turnTo(tab);
      Files.write(
          folder.resolve("tab-" + number + ".png"),
          visit.driver().getScreenshotAs(OutputType.BYTES));
      text(folder.resolve("tab-" + number + ".html"), List.of(visit.driver().getPageSource()));
      number++;
    }
  }

  private static void text(Path file, List<String> lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    Files.writeString(file, TOKEN.matcher(text).replaceAll("(a token)"));
  }
}
