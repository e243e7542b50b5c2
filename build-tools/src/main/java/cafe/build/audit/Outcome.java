package cafe.build.audit;

import java.util.Locale;

/** What came of an attempt. */
public enum Outcome {
  /** Signed in. */
  SIGNED_IN,
  /** The password was right, and something more is asked for. */
  NEXT_STEP,
  /** Not signed in. */
  FAILED,
  /** Signed out. */
  SIGNED_OUT;

  /** As people read it: {@code signed in}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
