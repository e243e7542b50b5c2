package cafe.build.stack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CloudFormation that does what a test tells it to, and remembers what it was asked. */
final class FakeCloudFormation implements CloudFormation {
  static final String STACK_ID = "arn:aws:cloudformation:us-east-1:111122223333:stack/cafe-test/1";
  private static final int PAGE = 2;

  private final List<String> calls = new ArrayList<>();
  private final List<ChangeSetRequest> requests = new ArrayList<>();
  private final Deque<ChangeSet> changeSets = new ArrayDeque<>();
  private final Deque<Runnable> works = new ArrayDeque<>();
  private final List<StackEvent> oldestFirst = new ArrayList<>();
  private Optional<Stack> stack = Optional.empty();

  /** A stack that is there. */
  FakeCloudFormation with(String status, Map<String, String> parameters, String... outputs) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < outputs.length; i += 2) {
      named.put(outputs[i], outputs[i + 1]);
    }
    stack = Optional.of(new Stack(STACK_ID, new StackStatus(status), parameters, named));
    return this;
  }

  /** The next answer about a change set; without one it is ready and adds a table. */
  FakeCloudFormation answers(ChangeSet changeSet) {
    changeSets.add(changeSet);
    return this;
  }

  /** What happens when the next change set is executed or the stack is deleted. */
  FakeCloudFormation does(Runnable work) {
    works.add(work);
    return this;
  }

  void happens(String logicalId, String type, String status, String reason) {
    String id = Integer.toString(oldestFirst.size());
    oldestFirst.add(new StackEvent(id, logicalId, type, logicalId + "-1", status, reason));
  }

  void endsAs(String status) {
    String id = Integer.toString(oldestFirst.size());
    oldestFirst.add(
        new StackEvent(id, "cafe-test", "AWS::CloudFormation::Stack", STACK_ID, status, ""));
  }

  /** What was asked that changes something, in order. */
  List<String> calls() {
    return calls;
  }

  List<ChangeSetRequest> requests() {
    return requests;
  }

  static ChangeSet ready(Change... changes) {
    return new ChangeSet("change-set", STACK_ID, "CREATE_COMPLETE", "", List.of(changes));
  }

  static ChangeSet failed(String reason) {
    return new ChangeSet("change-set", STACK_ID, "FAILED", reason, List.of());
  }

  @Override
  public Optional<Stack> stack(String nameOrId) {
    return stack;
  }

  @Override
  public List<Stack> stacks() {
    return stack.stream().toList();
  }

  @Override
  public String createChangeSet(ChangeSetRequest request) {
    calls.add("create " + request.type());
    requests.add(request);
    return "change-set";
  }

  @Override
  public ChangeSet changeSet(String id) {
    if (changeSets.isEmpty()) {
      return ready(
          new Change(Change.Kind.ADD, "BeansTable", "AWS::DynamoDB::Table", false, List.of()));
    }
    return changeSets.removeFirst();
  }

  @Override
  public void execute(String changeSetId) {
    calls.add("execute");
    work();
  }

  @Override
  public void deleteChangeSet(String id) {
    calls.add("delete change set");
  }

  @Override
  public void deleteStack(String stackId) {
    calls.add("delete stack");
    work();
  }

  @Override
  public EventPage events(String stackId, Optional<String> next) {
    List<StackEvent> newestFirst = new ArrayList<>(oldestFirst);
    Collections.reverse(newestFirst);
    int from = next.map(Integer::parseInt).orElse(0);
    int to = Math.min(from + PAGE, newestFirst.size());
    Optional<String> more =
        to < newestFirst.size() ? Optional.of(Integer.toString(to)) : Optional.empty();
    return new EventPage(newestFirst.subList(from, to), more);
  }

  private void work() {
    if (!works.isEmpty()) {
      works.removeFirst().run();
    }
  }
}
