package cafe.bench.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one measurement puts into the page.
 *
 * @param name names its markers
 * @param body Markdown
 */
public record Section(String name, String body) {
  /** A section with its tables. */
  public static Section of(String name, String question, String circumstances, List<Table> tables) {
    String all = tables.stream().map(Table::markdown).collect(Collectors.joining("\n"));
    return new Section(name, head(question, circumstances) + all);
  }

  /** A section that says why there is nothing. */
  public static Section without(String name, String question, String circumstances, String why) {
    return new Section(name, head(question, circumstances) + why + "\n");
  }

  private static String head(String question, String circumstances) {
    return "## " + question + "\n\n" + circumstances + "\n\n";
  }
}
