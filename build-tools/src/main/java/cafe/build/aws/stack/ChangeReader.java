package cafe.build.aws.stack;

import cafe.build.stack.Change;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ChangeAction;
import software.amazon.awssdk.services.cloudformation.model.PolicyAction;
import software.amazon.awssdk.services.cloudformation.model.Replacement;
import software.amazon.awssdk.services.cloudformation.model.ResourceAttribute;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;

/** From CloudFormation's words for a change (API reference, ResourceChange) to ours. */
final class ChangeReader {
  private ChangeReader() {}

  static Change read(ResourceChange change) {
    boolean keepsOld =
        change.policyAction() == PolicyAction.RETAIN
            || change.policyAction() == PolicyAction.REPLACE_AND_RETAIN;
    return new Change(
        kind(change),
        change.logicalResourceId(),
        change.resourceType(),
        keepsOld,
        properties(change));
  }

  private static Change.Kind kind(ResourceChange change) {
    ChangeAction action = change.action();
    if (action == ChangeAction.ADD) {
      return Change.Kind.ADD;
    }
    if (action == ChangeAction.REMOVE) {
      return Change.Kind.REMOVE;
    }
    if (action == ChangeAction.IMPORT) {
      return Change.Kind.IMPORT;
    }
    if (change.replacement() == Replacement.TRUE) {
      return Change.Kind.REPLACE;
    }
    boolean open =
        change.replacement() == Replacement.CONDITIONAL || action == ChangeAction.DYNAMIC;
    return open ? Change.Kind.MAY_REPLACE : Change.Kind.MODIFY;
  }

  private static List<String> properties(ResourceChange change) {
    return change.details().stream()
        .filter(detail -> detail.target() != null)
        .map(detail -> detail.target())
        .map(
            target ->
                target.attribute() == ResourceAttribute.PROPERTIES
                    ? String.valueOf(target.name())
                    : target.attributeAsString())
        .distinct()
        .sorted()
        .toList();
  }
}
