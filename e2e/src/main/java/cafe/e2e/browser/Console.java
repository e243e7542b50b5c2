package cafe.e2e.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.Logs;

/** The console of one visit, all tabs together. */
public final class Console {
  private final Logs logs;
  private final List<String> lines = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  Console(Logs logs) {
    this.logs = logs;
    // What the log still holds is of the visit before.
    logs.get(LogType.BROWSER);
  }

  /**
   * Says that an error with these words belongs to the journey: the browser itself writes one for
   * every answer of 400 and above. It must come.
   */
  public void expect(String words) {
    expected.add(words);
  }

  /** The errors that no journey expected: exceptions, failed loads, refusals by the CSP. */
  public List<String> errors() {
    read();
    return errors.stream().filter(line -> expected.stream().noneMatch(line::contains)).toList();
  }

  /** What was expected and did not come. */
  public List<String> missing() {
    read();
    return expected.stream()
        .filter(words -> errors.stream().noneMatch(line -> line.contains(words)))
        .toList();
  }

  /** Everything, a line each. */
  public List<String> lines() {
    read();
    return List.copyOf(lines);
  }

  /** Forgets the lines up to now. */
  public void forget() {
    read();
    lines.clear();
    errors.clear();
  }

  private void read() {
    for (LogEntry entry : logs.get(LogType.BROWSER)) {
      String line = entry.getLevel() + " " + entry.getMessage();
      lines.add(line);
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()
          || entry.getMessage().contains("Content Security Policy")) {
        errors.add(line);
      }
    }
  }
}
