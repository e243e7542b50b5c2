package cafe.build.progress;

/**
 * A failure whose message says all that its reader needs. Maven shows the messages of all causes in
 * one line, the SDK's among them, which list a dozen things that were tried; so what caused it is
 * suppressed, and shown only with {@code mvn -e}.
 */
public final class MavenFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private MavenFailure(RuntimeException failed) {
    super(String.valueOf(failed.getMessage()));
    addSuppressed(failed);
  }

  /**
   * Runs what a profile or a phase of Maven is for.
   *
   * @throws MavenFailure if it says what is wrong; what it does not expect passes as it is
   */
  public static void plainly(Runnable work) {
    try {
      work.run();
    } catch (NullPointerException | IndexOutOfBoundsException | ClassCastException bug) {
      throw bug;
    } catch (RuntimeException failed) {
      throw new MavenFailure(failed);
    }
  }
}
