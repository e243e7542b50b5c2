package cafe.build.aws.stack;

import static java.util.stream.Collectors.toMap;

import cafe.build.stack.Change;
import cafe.build.stack.ChangeSet;
import cafe.build.stack.ChangeSetRequest;
import cafe.build.stack.CloudFormation;
import cafe.build.stack.EventPage;
import cafe.build.stack.Stack;
import cafe.build.stack.StackEvent;
import cafe.build.stack.StackStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/** CloudFormation in one region of one account. */
final class SdkCloudFormation implements CloudFormation {
  private final CloudFormationClient client;

  SdkCloudFormation(CloudFormationClient client) {
    this.client = client;
  }

  @Override
  public Optional<Stack> stack(String nameOrId) {
    return AwsCall.make(
        "the stack " + nameOrId,
        () -> {
          try {
            return client.describeStacks(it -> it.stackName(nameOrId)).stacks().stream()
                .findFirst()
                .map(SdkCloudFormation::stack);
          } catch (CloudFormationException refused) {
            // "Stack with id .. does not exist" has no code of its own.
            if (String.valueOf(refused.getMessage()).contains("does not exist")) {
              return Optional.empty();
            }
            throw refused;
          }
        });
  }

  @Override
  public List<Stack> stacks() {
    return AwsCall.make(
        "the region's stacks",
        () ->
            client.describeStacksPaginator().stacks().stream()
                .map(SdkCloudFormation::stack)
                .toList());
  }

  @Override
  public String createChangeSet(ChangeSetRequest request) {
    List<Parameter> parameters = new ArrayList<>();
    request
        .parameters()
        .forEach(
            (key, value) ->
                parameters.add(
                    Parameter.builder().parameterKey(key).parameterValue(value).build()));
    return AwsCall.make(
        "a change set for the stack " + request.stack(),
        () ->
            client
                .createChangeSet(
                    it ->
                        it.stackName(request.stack().toString())
                            .changeSetName("deploy-" + UUID.randomUUID())
                            .changeSetType(request.type().name())
                            .templateURL(request.template().toString())
                            .parameters(parameters)
                            .capabilities(Capability.CAPABILITY_IAM))
                .id());
  }

  @Override
  public ChangeSet changeSet(String id) {
    return AwsCall.make(
        "a change set",
        () -> {
          List<Change> changes = new ArrayList<>();
          @Nullable String next = null;
          DescribeChangeSetResponse page;
          do {
            String token = next;
            page = client.describeChangeSet(it -> it.changeSetName(id).nextToken(token));
            page.changes()
                .forEach(change -> changes.add(ChangeReader.read(change.resourceChange())));
            next = page.nextToken();
          } while (next != null);
          return new ChangeSet(
              id, page.stackId(), page.statusAsString(), text(page.statusReason()), changes);
        });
  }

  @Override
  public void execute(String changeSetId) {
    AwsCall.make(
        "the change of a stack",
        () -> client.executeChangeSet(it -> it.changeSetName(changeSetId)));
  }

  @Override
  public void deleteChangeSet(String id) {
    AwsCall.make(
        "a change set's deletion", () -> client.deleteChangeSet(it -> it.changeSetName(id)));
  }

  @Override
  public void deleteStack(String stackId) {
    AwsCall.make("the stack's deletion", () -> client.deleteStack(it -> it.stackName(stackId)));
  }

  @Override
  public EventPage events(String stackId, Optional<String> next) {
    DescribeStackEventsResponse page =
        AwsCall.make(
            "the stack's events",
            () ->
                client.describeStackEvents(
                    it -> it.stackName(stackId).nextToken(next.orElse(null))));
    return new EventPage(
        page.stackEvents().stream().map(SdkCloudFormation::event).toList(),
        Optional.ofNullable(page.nextToken()));
  }

  private static Stack stack(software.amazon.awssdk.services.cloudformation.model.Stack found) {
    return new Stack(
        found.stackId(),
        new StackStatus(found.stackStatusAsString()),
        found.parameters().stream()
            .collect(toMap(Parameter::parameterKey, it -> text(it.parameterValue()))),
        found.outputs().stream().collect(toMap(Output::outputKey, it -> text(it.outputValue()))));
  }

  private static StackEvent event(
      software.amazon.awssdk.services.cloudformation.model.StackEvent found) {
    return new StackEvent(
        found.eventId(),
        text(found.logicalResourceId()),
        text(found.resourceType()),
        text(found.physicalResourceId()),
        text(found.resourceStatusAsString()),
        text(found.resourceStatusReason()));
  }

  private static String text(@Nullable String found) {
    return Objects.requireNonNullElse(found, "");
  }
}
