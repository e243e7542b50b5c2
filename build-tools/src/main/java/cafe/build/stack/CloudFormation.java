package cafe.build.stack;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of CloudFormation. Each call ends, with an answer or a {@link StackException}; none
 * waits for a stack.
 */
public interface CloudFormation {
  /**
   * Finds a stack.
   *
   * @param nameOrId by name a deleted stack is not found, by id it is
   */
  Optional<Stack> stack(String nameOrId);

  /** All stacks of the region, also those that are not ours. */
  List<Stack> stacks();

  /**
   * Asks for a change set; it is not ready at once.
   *
   * @return its ARN
   */
  String createChangeSet(ChangeSetRequest request);

  /** A change set with all its changes. */
  ChangeSet changeSet(String id);

  /** Begins to change the stack. */
  void execute(String changeSetId);

  /** Forgets a change set; the stack stays as it is. */
  void deleteChangeSet(String id);

  /** Begins to delete a stack. */
  void deleteStack(String stackId);

  /**
   * Reads a page of a stack's history.
   *
   * @param next from the page before; empty for the newest page
   */
  EventPage events(String stackId, Optional<String> next);
}
