package cafe.build.stack;

/** What a change set is for. */
public enum ChangeSetType {
  /** A new stack. */
  CREATE,
  /** A stack that is there. */
  UPDATE
}
