package cafe.local;

import cafe.local.api.AllowedOrigins;
import cafe.local.api.ApiGateway;
import cafe.local.api.Authorizer;
import cafe.local.faults.Faults;
import cafe.local.lambda.Functions;
import cafe.local.mail.MailServer;
import cafe.local.mail.Topic;
import cafe.local.states.AslReader;
import cafe.local.states.Executions;
import cafe.local.states.FaultyTasks;
import cafe.local.states.Scheduler;
import cafe.local.states.ServiceTasks;
import cafe.local.states.Timing;
import cafe.local.template.Stack;
import cafe.local.template.StateMachineResource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;

/** What runs the café's code: its functions, the state machine over them, the API before them. */
final class Compute implements AutoCloseable {
  private final LocalCloudOptions options;
  private final Functions functions;
  private final Executions executions;
  private final ApiGateway api;
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(1, Compute::daemon);
  private final ExecutorService workers = Executors.newCachedThreadPool(Compute::daemon);

  Compute(
      LocalCloudOptions options,
      ProjectFolder project,
      Stack stack,
      Places places,
      MailServer mail,
      Authorizer authorizer,
      Faults faults)
      throws IOException {
    this.options = options;
    List<String> origins = Account.origins(options, places);
    functions =
        new Functions(stack.functions(), Account.environment(origins, stack.region(), places));
    List<Topic> topics =
        stack.topics().stream().map(topic -> new Topic(topic.arn(), topic.emails(), mail)).toList();
    executions =
        new Executions(new FaultyTasks(new ServiceTasks(functions, topics), faults), timing());
    for (StateMachineResource machine : stack.stateMachines()) {
      load(machine, project);
    }
    api =
        new ApiGateway(
            stack.include(project.api(), Map.of("AllowedOrigin", places.site().toString())),
            Account.STAGE,
            Account.ID,
            new ApiGateway.Parts(
                functions, authorizer, new AllowedOrigins(origins), faults, options.clock));
    functions.warmUp();
  }

  Functions functions() {
    return functions;
  }

  Executions executions() {
    return executions;
  }

  ApiGateway api() {
    return api;
  }

  @Override
  public void close() {
    api.close();
    timer.shutdownNow();
    workers.shutdownNow();
    functions.close();
  }

  private void load(StateMachineResource machine, ProjectFolder project) throws IOException {
    String definition = Files.readString(project.stateMachine());
    for (Map.Entry<String, String> value : machine.substitutions().entrySet()) {
      definition = definition.replace("${" + value.getKey() + "}", value.getValue());
    }
    executions.add(
        AslReader.read(
            machine.name(), machine.arn(), machine.roleArn(), options.clock.instant(), definition));
  }

  private Timing timing() {
    Scheduler scheduler = Scheduler.on(timer);
    Scheduler waits =
        options.retriesWait ? scheduler : (delay, work) -> scheduler.after(Duration.ZERO, work);
    return new Timing(
        options.clock, waits, scheduler, () -> ThreadLocalRandom.current().nextDouble(), workers);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "states");
    thread.setDaemon(true);
    return thread;
  }
}
