package cafe.build.stack;

import java.util.List;

/**
 * What happens to one resource.
 *
 * @param logicalId its name in the template
 * @param type such as {@code AWS::Lambda::Function}
 * @param keepsOld whether what is removed or replaced stays in AWS, outside the stack
 * @param properties the names of the properties that differ
 */
public record Change(
    Kind kind, String logicalId, String type, boolean keepsOld, List<String> properties) {
  /** Keeps a copy. */
  public Change {
    properties = List.copyOf(properties);
  }

  /** In the order in which a reader wants to know. */
  public enum Kind {
    /** Gone. */
    REMOVE("remove"),
    /** A new one in its place. */
    REPLACE("REPLACE"),
    /** Known only when it is tried: what decides is itself not known yet. */
    MAY_REPLACE("may REPLACE"),
    /** The same one, with other properties. */
    MODIFY("modify"),
    /** New. */
    ADD("add"),
    /** Only its place in the stack changes. */
    IMPORT("import");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
