package cafe.build.stack.seed;

/** What a table itself says about its first content. */
public enum SeedState {
  /** Nothing: nobody has begun. */
  NONE,
  /** Begun, and perhaps interrupted. */
  BEGUN,
  /** All of it was put there, whatever has become of it since. */
  DONE
}
