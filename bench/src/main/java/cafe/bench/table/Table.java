package cafe.bench.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown that reads as well in a terminal. */
public final class Table {
  private static final String NUMBER = "[~<]?[0-9][0-9,.]*( ?(×|ms|s|%|kB|MB))?|–";

  private final String title;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** A table without rows. */
  public Table(String title, String... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  /** Adds a row. */
  public Table row(String... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "A row of \"%s\" has %d cells; expected %d, as there are columns."
              .formatted(title, cells.length, columns.size()));
    }
    rows.add(List.of(cells));
    return this;
  }

  /** Adds a sentence below the table. */
  public Table note(String sentence) {
    notes.add(sentence);
    return this;
  }

  /** The table with its title and notes. */
  public String markdown() {
    List<Integer> widths = widths();
    StringBuilder text = new StringBuilder("**" + title + "**\n\n");
    text.append(line(columns, widths)).append(rule(widths));
    rows.forEach(row -> text.append(line(row, widths)));
    notes.forEach(note -> text.append('\n').append(note).append('\n'));
    return text.toString();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      int width = Math.max(3, columns.get(column).length());
      for (List<String> row : rows) {
        width = Math.max(width, row.get(column).length());
      }
      widths.add(width);
    }
    return widths;
  }

  private String rule(List<Integer> widths) {
    StringBuilder rule = new StringBuilder("|");
    for (int column = 0; column < columns.size(); column++) {
      int dashes = widths.get(column) + (isNumeric(column) ? 1 : 2);
      rule.append("-".repeat(dashes)).append(isNumeric(column) ? ":|" : "|");
    }
    return rule.append('\n').toString();
  }

  private String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int column = 0; column < cells.size(); column++) {
      String side = isNumeric(column) ? "" : "-";
      String form = " %" + side + widths.get(column) + "s |";
      line.append(String.format(Locale.ROOT, form, cells.get(column)));
    }
    return line.append('\n').toString();
  }

  private boolean isNumeric(int column) {
    return rows.stream().map(row -> row.get(column)).anyMatch(cell -> cell.matches(NUMBER))
        && rows.stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.isEmpty() || cell.matches(NUMBER));
  }
}
