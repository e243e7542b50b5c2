package cafe.build.stack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a stack failed. CloudFormation works on many resources at once: when one fails it stops the
 * others, each with a failure of its own, and then takes back what was done, which may fail again.
 * The reason is the oldest failure that is none of these.
 */
final class FirstCause {
  private static final Pattern STOPPED =
      Pattern.compile("Resource (creation|update|deletion) cancelled.*", Pattern.CASE_INSENSITIVE);

  private FirstCause() {}

  /**
   * Finds it.
   *
   * @param events oldest first
   */
  static Optional<StackEvent> in(List<StackEvent> events, String stackId) {
    Optional<StackEvent> resource =
        events.stream()
            .filter(event -> event.isFailure() && !event.isOf(stackId))
            .filter(event -> !STOPPED.matcher(event.reason()).matches())
            .findFirst();
    return resource.or(
        () ->
            events.stream()
                .filter(event -> event.isOf(stackId) && !event.reason().isBlank())
                .filter(event -> event.isFailure() || event.status().contains("ROLLBACK"))
                .findFirst());
  }
}
