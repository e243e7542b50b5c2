package cafe.build.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that is refused. The message tells all of its problems at once. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  ConfigException(String source, List<Problem> problems) {
    super(message(source, problems));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of the source; what is missing comes last. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String source, List<Problem> problems) {
    String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
    return problems.stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n", source + " has " + count + ":\n", ""));
  }
}
