package cafe.build.stack;

import java.util.Map;

/** How provisioning ended, where it did not fail. */
public sealed interface StackOutcome {
  /**
   * The stack is as the repository says, and its tables have their first content.
   *
   * @param outputs the stack's, named as in cafe.json where cafe.json has the key
   */
  record Ready(Map<String, String> outputs) implements StackOutcome {
    /** Keeps a copy. */
    public Ready {
      outputs = Map.copyOf(outputs);
    }
  }

  /**
   * A dry run: the changes have been shown.
   *
   * @param outputs of the stack as it is; empty where there is none yet
   */
  record Previewed(Map<String, String> outputs) implements StackOutcome {
    /** Keeps a copy. */
    public Previewed {
      outputs = Map.copyOf(outputs);
    }
  }

  /** There is no stack any more, or only its deletion was asked for in a dry run. */
  record Deleted() implements StackOutcome {}
}
