package cafe.build.deploy;

/** Hears what a deploy is doing. Calls come from one thread. */
public interface Progress {
  /** Something that is worth a line. */
  void line(String text);

  /** An object has arrived; {@code done} of {@code all} of this phase. */
  void sent(Upload upload, int done, int all);
}
