package cafe.build.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Provisioning with everything around it in memory. */
final class ProvisioningHarness {
  static final String ORIGIN = "https://api1.execute-api.us-east-1.amazonaws.com";
  static final ChangeSet NO_CHANGE =
      FakeCloudFormation.failed(
          "The submitted information didn't contain changes. Submit different information to create"
              + " a change set.");

  private final List<String> said = new ArrayList<>();
  private final List<Map<String, String>> seeded = new ArrayList<>();
  private final FakeCloudFormation cloudFormation = new FakeCloudFormation();
  private final FakeArtifactStore store = new FakeArtifactStore();
  private boolean logRole;

  StackOutcome provision(ProvisioningRequest request) {
    return provisioning().run(request);
  }

  void check(ProvisioningRequest request) {
    provisioning().check(request);
  }

  private StackProvisioning provisioning() {
    return new StackProvisioning(
        cloudFormation,
        store,
        () -> logRole,
        (folder, outputs) -> seeded.add(outputs),
        new FakePace(),
        said::add);
  }

  /** A stack that was made before, with these parameters. */
  void thereIs(Map<String, String> parameters) {
    cloudFormation.with("CREATE_COMPLETE", parameters, "apiOrigin", ORIGIN);
  }

  /** The account has a role for API Gateway's logs. */
  void hasLogRole() {
    logRole = true;
  }

  void creationWorks() {
    cloudFormation.endsAs("CREATE_IN_PROGRESS");
    cloudFormation.endsAs("CREATE_COMPLETE");
    thereIs(Map.of());
  }

  void updateWorks() {
    cloudFormation.endsAs("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
    cloudFormation.endsAs("UPDATE_COMPLETE");
  }

  FakeCloudFormation cloudFormation() {
    return cloudFormation;
  }

  FakeArtifactStore store() {
    return store;
  }

  List<String> said() {
    return said;
  }

  /** The outputs with which seeding was asked for. */
  List<Map<String, String>> seeded() {
    return seeded;
  }

  /** A parameter's value in each change set that was asked for. */
  List<String> parameter(String name) {
    return cloudFormation.requests().stream()
        .map(request -> request.parameters().getOrDefault(name, "none"))
        .toList();
  }
}
