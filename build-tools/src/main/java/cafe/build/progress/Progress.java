package cafe.build.progress;

/** Where somebody reads, line by line, what happens. Calls come from one thread. */
@FunctionalInterface
public interface Progress {
  /** Shows text now; it may have several lines, and has no line end at its end. */
  void say(String text);
}
