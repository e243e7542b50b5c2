package cafe.bench.api;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.process.Command;
import cafe.bench.process.Programs;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import cafe.local.LocalCloud;
import cafe.local.template.FunctionResource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long each handler takes from the start of its JVM to its first answer. */
public final class StartMeasurement implements Measurement {
  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String question() {
    return "How a handler starts";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    Table table =
        new Table(
            "From the start of a JVM to the first answer, ms, median of " + ROUNDS,
            "function",
            "until it is made",
            "first answer",
            "in all",
            "second answer",
            "memory in the template",
            "answered");
    Path event = Files.createTempFile("cafe-bench-event", ".json");
    try (LocalCloud cloud = Clouds.open(ground)) {
      Files.writeString(event, SampleEvent.JSON);
      row(table, ground, event, "*nothing*", EmptyHandler.class.getName(), Map.of(), 512);
      for (FunctionResource function : cloud.functions()) {
        row(
            table,
            ground,
            event,
            function.name(),
            function.handler(),
            function.environment(),
            function.memoryMegabytes());
      }
    } finally {
      Files.delete(event);
    }
    return List.of(
        table.note(
            "Each in a JVM of its own, with `backend-lambda.jar` and Lambda's serializers, against the"
                + " local cloud's DynamoDB, S3 and Step Functions. A Lambda of 512 MB has a third of"
                + " one core, so it takes longer there; SnapStart, which the template asks for, skips"
                + " the first column."));
  }

  private static void row(
      Table table,
      Ground ground,
      Path event,
      String name,
      String handler,
      Map<String, String> environment,
      int megabytes)
      throws IOException, InterruptedException {
    List<Start> starts = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      starts.add(start(ground, event, handler, environment, megabytes));
    }
    table.row(
        name,
        millis(starts.stream().map(Start::made).toList()),
        millis(starts.stream().map(Start::first).toList()),
        millis(starts.stream().map(start -> start.made() + start.first()).toList()),
        millis(starts.stream().map(Start::second).toList()),
        megabytes + " MB",
        "`" + starts.get(0).answer() + "`");
  }

  private static Start start(
      Ground ground, Path event, String handler, Map<String, String> environment, int megabytes)
      throws IOException, InterruptedException {
    Path lambda = ground.root().resolve("backend/target/backend-lambda.jar");
    String classPath = lambda + File.pathSeparator + ground.classPath();
    List<String> options = List.of("-Xmx" + megabytes * 3 / 4 + "m", "-XX:+UseSerialGC");
    Command command =
        new Command(
            ground.work(),
            Programs.java(
                classPath, options, ColdStart.class.getName(), handler, event.toString()));
    environment.forEach(command::with);
    long begin = System.currentTimeMillis();
    String[] words = command.run().output().trim().split(" ", 4);
    long made = Long.parseLong(words[0]);
    long first = Long.parseLong(words[1]);
    String answer = words[3].replaceFirst("^.\"statusCode\":([0-9]+).*", "$1");
    return new Start(made - begin, first - made, Long.parseLong(words[2]) - first, answer);
  }

  private static String millis(List<Long> values) {
    return Numbers.whole(Numbers.median(values));
  }

  private record Start(long made, long first, long second, String answer) {}
}
