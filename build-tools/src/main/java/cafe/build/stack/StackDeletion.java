package cafe.build.stack;

import cafe.build.progress.Progress;
import java.util.Optional;

/** Deletes a stack, if its name is given twice: by its stage, and in full. */
final class StackDeletion {
  private final CloudFormation cloudFormation;
  private final StackWatch watch;
  private final Progress progress;

  StackDeletion(CloudFormation cloudFormation, Pace pace, Progress progress) {
    this.cloudFormation = cloudFormation;
    this.watch = new StackWatch(cloudFormation, pace, progress);
    this.progress = progress;
  }

  /**
   * Deletes it and says what is left: what holds data stays in AWS.
   *
   * @param confirmation must be the stack's name
   * @throws StackException if it is not, if CloudFormation is at work on the stack, or fails
   */
  void run(StackName name, String confirmation, boolean dryRun) {
    if (!confirmation.equals(name.toString())) {
      throw new StackException(
          "-Dcafe.delete: found '%s', expected '%s', the stack of the stage %s. Nothing was"
                  .formatted(confirmation, name, name.stage())
              + " deleted; give the whole name of the stack that is to go.");
    }
    Optional<Stack> stack = cloudFormation.stack(name.toString());
    if (stack.isEmpty()) {
      progress.say("There is no stack " + name + "; nothing to delete.");
      return;
    }
    StackStatus status = stack.get().status();
    if (status.isMoving()) {
      throw new StackException(
          "The stack %s: found %s, expected one at rest. Nothing was deleted; wait until it has"
                  .formatted(name, status)
              + " ended, then delete it.");
    }
    if (dryRun) {
      progress.say("Dry run: the stack " + name + " (" + status + ") would be deleted.");
      return;
    }
    delete(name, stack.get().id());
  }

  private void delete(StackName name, String id) {
    StackWatch.Ended ended = watch.follow(name, id, () -> cloudFormation.deleteStack(id));
    if (!ended.status().isGone()) {
      throw new StackException(FailureText.of(name, id, ended));
    }
    progress.say("The stack " + name + " is deleted after " + ended.took().toSeconds() + " s.");
    ended.events().stream()
        .filter(event -> event.status().equals("DELETE_SKIPPED"))
        .forEach(
            event ->
                progress.say(
                    "  kept  %s (%s): %s"
                        .formatted(event.logicalId(), event.type(), event.physicalId())));
  }
}
