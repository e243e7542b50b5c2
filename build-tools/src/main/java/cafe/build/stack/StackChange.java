package cafe.build.stack;

import cafe.build.progress.Progress;
import java.util.Optional;

/** One change of a stack: shown first, then made and watched. */
final class StackChange {
  private final CloudFormation cloudFormation;
  private final ChangeSets changeSets;
  private final StackWatch watch;
  private final DataGuard guard;
  private final Progress progress;

  StackChange(CloudFormation cloudFormation, Pace pace, DataGuard guard, Progress progress) {
    this.cloudFormation = cloudFormation;
    this.changeSets = new ChangeSets(cloudFormation, pace);
    this.watch = new StackWatch(cloudFormation, pace, progress);
    this.guard = guard;
    this.progress = progress;
  }

  /**
   * Makes it, if there is something to change.
   *
   * @throws StackException if it would lose data; with the first real cause, if CloudFormation
   *     takes it back
   */
  void make(ChangeSetRequest request) {
    Optional<ChangeSet> changeSet = shown(request);
    if (changeSet.isEmpty()) {
      return;
    }
    refuseLosses(request, changeSet.get());
    String stackId = changeSet.get().stackId();
    StackWatch.Ended ended =
        watch.follow(request.stack(), stackId, () -> cloudFormation.execute(changeSet.get().id()));
    if (!ended.status().isAsAsked()) {
      throw new StackException(FailureText.of(request.stack(), stackId, ended));
    }
    progress.say(
        "The stack %s is %s after %d s."
            .formatted(request.stack(), ended.status(), ended.took().toSeconds()));
  }

  /** Shows it and forgets it; also the empty stack that a change set for a new one leaves. */
  void preview(ChangeSetRequest request) {
    boolean stackWasThere = cloudFormation.stack(request.stack().toString()).isPresent();
    shown(request)
        .ifPresent(
            changeSet -> {
              guard.refusal(request.stack(), changeSet.changes()).ifPresent(progress::say);
              cloudFormation.deleteChangeSet(changeSet.id());
              if (!stackWasThere) {
                cloudFormation.deleteStack(changeSet.stackId());
              }
              progress.say("Dry run: the stack " + request.stack() + " was not changed.");
            });
  }

  private void refuseLosses(ChangeSetRequest request, ChangeSet changeSet) {
    Optional<String> refusal = guard.refusal(request.stack(), changeSet.changes());
    if (refusal.isPresent()) {
      cloudFormation.deleteChangeSet(changeSet.id());
      throw new StackException(refusal.get());
    }
  }

  private Optional<ChangeSet> shown(ChangeSetRequest request) {
    Optional<ChangeSet> changeSet = changeSets.make(request);
    progress.say(
        changeSet
            .map(it -> ChangeTable.of(it.changes()))
            .orElse("The stack " + request.stack() + " needs no change."));
    return changeSet;
  }
}
