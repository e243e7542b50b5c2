package cafe.build.stack;

import cafe.build.progress.Progress;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings a stage's stack to what the repository says, or deletes it. */
public final class StackProvisioning {
  private static final ParameterSource NOTHING = new ParameterSource("", Map.of());

  private final CloudFormation cloudFormation;
  private final ArtifactStore store;
  private final ApiLogRole apiLogRole;
  private final FirstContent firstContent;
  private final Pace pace;
  private final Progress progress;

  /** Works through these ports. */
  public StackProvisioning(
      CloudFormation cloudFormation,
      ArtifactStore store,
      ApiLogRole apiLogRole,
      FirstContent firstContent,
      Pace pace,
      Progress progress) {
    this.cloudFormation = cloudFormation;
    this.store = store;
    this.apiLogRole = apiLogRole;
    this.firstContent = firstContent;
    this.pace = pace;
    this.progress = progress;
  }

  /**
   * Does what was asked for. Doing it again is safe at any time and changes only what changed.
   *
   * @throws StackException if it cannot be done; the message says what to do
   */
  public StackOutcome run(ProvisioningRequest request) {
    if (request.delete().isPresent()) {
      new StackDeletion(cloudFormation, pace, progress)
          .run(request.stack(), request.delete().get(), request.isDryRun());
      return new StackOutcome.Deleted();
    }
    Optional<Stack> found = cloudFormation.stack(request.stack().toString());
    ChangeSetType type = StackGate.open(request.stack(), found);
    Optional<Stack> stack = found.filter(it -> type == ChangeSetType.UPDATE);

    StackRelease release = StackRelease.of(new CloudFiles(request.root()));
    Parameters parameters = parameters(request, stack, release);
    progress.say(parameters.toString());
    send(release);

    StackChange change = new StackChange(cloudFormation, pace, DataGuard.of(request), progress);
    ChangeSetRequest asked = changeSet(request.stack(), type, release, parameters);
    if (request.isDryRun()) {
      change.preview(asked);
      return new StackOutcome.Previewed(stack.map(Stack::outputs).orElse(Map.of()));
    }
    change.make(asked);
    Stack made = nameTheApi(request.stack(), release, parameters, change);
    firstContent.seed(new CloudFiles(request.root()).seeds(), made.outputs());
    prune(release);
    return new StackOutcome.Ready(made.outputs());
  }

  /**
   * Looks whether {@link #run} could begin, and changes nothing.
   *
   * @throws StackException if it could not: the stack takes no change now, or a parameter has no
   *     value
   */
  public void check(ProvisioningRequest request) {
    Optional<Stack> found = cloudFormation.stack(request.stack().toString());
    if (request.delete().isEmpty()) {
      ChangeSetType type = StackGate.open(request.stack(), found);
      Optional<Stack> stack = found.filter(it -> type == ChangeSetType.UPDATE);
      parameters(request, stack, StackRelease.of(new CloudFiles(request.root())));
    }
  }

  private Parameters parameters(
      ProvisioningRequest request, Optional<Stack> stack, StackRelease release) {
    return release.parameters(store.bucket(), apiOrigin(stack), sources(request, stack));
  }

  /** docs/decisions/0021-who-knows-whom.md: the site's policy learns the API's origin now. */
  private Stack nameTheApi(
      StackName name, StackRelease release, Parameters parameters, StackChange change) {
    Stack made = present(name);
    String origin = apiOrigin(Optional.of(made));
    if (!origin.equals(parameters.values().get(StackRelease.API_ORIGIN))) {
      progress.say("The site's policy learns the API's origin, " + origin + ".");
      Parameters named = parameters.with(StackRelease.API_ORIGIN, origin, "the stack's output");
      change.make(changeSet(name, ChangeSetType.UPDATE, release, named));
      return present(name);
    }
    return made;
  }

  private List<ParameterSource> sources(ProvisioningRequest request, Optional<Stack> stack) {
    ParameterSource properties = ParameterSource.ofProperties(request.properties());
    ParameterSource present =
        stack.map(it -> new ParameterSource("the stack", it.parameters())).orElse(NOTHING);
    boolean logsAreDecided =
        stack.isPresent()
            || properties.values().containsKey("ApiAccessLog")
            || properties.values().containsKey("ExistingRoleName");
    ParameterSource account =
        logsAreDecided
            ? NOTHING
            : new ParameterSource(
                "API Gateway's account",
                Map.of("ApiAccessLog", apiLogRole.isSetUp() ? "reuse" : "set-up"));
    return List.of(properties, ParameterSource.ofSite(request.site()), present, account);
  }

  private void send(StackRelease release) {
    store.ensure();
    for (Artifact artifact : release.artifacts()) {
      boolean sent = store.putIfAbsent(artifact);
      progress.say(
          "%s s3://%s/%s (%,d bytes)"
              .formatted(
                  sent ? "Sent" : "Already there:",
                  store.bucket(),
                  artifact.key(),
                  artifact.size()));
    }
  }

  /** What a stack of this region was made of stays, since CloudFormation may go back to it. */
  private void prune(StackRelease release) {
    Set<String> inUse = new HashSet<>();
    release.artifacts().forEach(artifact -> inUse.add(artifact.key()));
    try {
      cloudFormation.stacks().forEach(stack -> inUse.addAll(stack.parameters().values()));
      int deleted = store.prune(inUse);
      if (deleted > 0) {
        progress.say("Deleted %d old artifacts of s3://%s.".formatted(deleted, store.bucket()));
      }
    } catch (StackException refused) {
      progress.say("Old artifacts stay, which does no harm. " + refused.getMessage());
    }
  }

  private ChangeSetRequest changeSet(
      StackName name, ChangeSetType type, StackRelease release, Parameters parameters) {
    return new ChangeSetRequest(
        name, type, store.address(release.templateFile()), parameters.values());
  }

  private Stack present(StackName name) {
    return cloudFormation
        .stack(name.toString())
        .orElseThrow(
            () ->
                new StackException(
                    "The stack %s: found none, expected the one just made. Somebody deleted it;"
                            .formatted(name)
                        + " deploy again."));
  }

  private static String apiOrigin(Optional<Stack> stack) {
    return stack.map(it -> it.outputs().getOrDefault("apiOrigin", "")).orElse("");
  }
}
