package cafe.build.stack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps a deploy from putting something empty in the place of what people have stored. That the old
 * one stays outside the stack (docs/decisions/0023) is no help to a guest who cannot sign in.
 *
 * @param allowed logical ids that may go
 */
record DataGuard(Set<String> allowed) {
  private static final Set<String> HOLD_DATA =
      Set.of("AWS::Cognito::UserPool", "AWS::DynamoDB::Table", "AWS::S3::Bucket");

  private static final Set<Change.Kind> LOSE_IT =
      Set.of(Change.Kind.REMOVE, Change.Kind.REPLACE, Change.Kind.MAY_REPLACE);

  /** As {@code -Dcafe.allowReplacement=UserPool,GuestsTable} says. */
  static DataGuard of(ProvisioningRequest request) {
    return new DataGuard(
        Stream.of(request.text("allowReplacement").orElse("").split(",", -1))
            .map(String::trim)
            .collect(Collectors.toSet()));
  }

  /** Why a change is refused; empty if it is not. */
  Optional<String> refusal(StackName stack, List<Change> changes) {
    List<Change> losses = changes.stream().filter(this::isRefused).toList();
    if (losses.isEmpty()) {
      return Optional.empty();
    }
    String found = losses.stream().map(DataGuard::text).collect(Collectors.joining(", "));
    String ids = losses.stream().map(Change::logicalId).collect(Collectors.joining(","));
    return Optional.of(
        "The stack %s: found that the change would take what holds data (%s), expected it to stay."
                .formatted(stack, found)
            + " Nothing was changed. Take back what asks for it; or, if it shall go, save what is"
            + " in it and give -Dcafe.allowReplacement="
            + ids
            + ".");
  }

  private boolean isRefused(Change change) {
    return HOLD_DATA.contains(change.type())
        && LOSE_IT.contains(change.kind())
        && !allowed.contains(change.logicalId());
  }

  private static String text(Change change) {
    String because = String.join(" ", change.properties());
    return (change.kind()
        + " "
        + change.logicalId()
        + (because.isEmpty() ? "" : " for " + because));
  }
}
