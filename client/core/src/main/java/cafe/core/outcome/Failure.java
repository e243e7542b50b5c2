package cafe.core.outcome;

/**
 * What went wrong: a code for programs and tests, a sentence for people. Made by {@link Sentences}
 * and its neighbours, in this script or in another of the page. The page reads no code, so that the
 * compiler leaves all of them out.
 */
public final class Failure {
  private static final int PASSING = 1;
  private static final int SESSION = 2;

  private final String code;
  private final String sentence;
  private final int kind;

  private Failure(String code, String sentence, int kind) {
    this.code = code;
    this.sentence = sentence;
    this.kind = kind;
  }

  /** It may succeed when done again. */
  static Failure passing(String code, String sentence) {
    return new Failure(code, sentence, PASSING);
  }

  /** It will fail again. */
  public static Failure lasting(String code, String sentence) {
    return new Failure(code, sentence, 0);
  }

  /** It will fail until somebody signs in again. */
  static Failure ofSession(String code, String sentence) {
    return new Failure(code, sentence, SESSION);
  }

  /** Lower case, with underscores; a claim's name where a claim is wrong. */
  public String code() {
    return code;
  }

  /** What happened and what to do next, in full sentences. */
  public String sentence() {
    return sentence;
  }

  /** Whether doing the same again may succeed. */
  public boolean isPassing() {
    return kind == PASSING;
  }

  /** Whether the server no longer accepts who is signed in. */
  public boolean endsSession() {
    return kind == SESSION;
  }
}
