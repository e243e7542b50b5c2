package cafe.bench.api;

import cafe.bench.Ground;
import cafe.bench.Measurement;
import cafe.bench.table.Numbers;
import cafe.bench.table.Table;
import cafe.local.LocalCloud;
import cafe.local.http.LocalServer;
import cafe.local.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** How many requests the local API answers in a second. */
public final class ApiMeasurement implements Measurement {
  private static final int[] CLIENTS = {1, 8, 32};
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration MEASURED = Duration.ofSeconds(4);

  @Override
  public String name() {
    return "api";
  }

  @Override
  public String question() {
    return "How many requests the local API answers";
  }

  @Override
  public List<Table> measure(Ground ground) throws IOException, InterruptedException {
    Table table =
        new Table(
            "Requests to one JVM on this machine",
            "request",
            "clients",
            "per second",
            "median ms",
            "99 of 100, ms");
    try (LocalCloud cloud = Clouds.open(ground);
        LocalServer constant =
            LocalServer.start("constant", 0, any -> Response.json(200, "{\"message\":\"ok\"}"))) {
      String token = Clouds.franksIdToken(cloud);
      URI report = report(cloud, token);
      for (int clients : CLIENTS) {
        Load load = new Load(clients, WARM_UP, MEASURED);
        row(
            table,
            "`GET /reports/{id}`: authorizer, handler, run",
            load,
            signed(report, token),
            200);
        row(table, "the same without a token: 401", load, get(report), 401);
        URI beans = URI.create(cloud.apiUrl() + "/bean_products");
        row(table, "`GET /bean_products`: handler, DynamoDB", load, get(beans), 200);
        row(table, "a constant from the same HTTP server", load, get(constant.origin()), 200);
      }
    }
    return List.of(
        table.note(
            "Client and server share the machine and a JVM; each client asks again as soon as it was"
                + " answered, for "
                + MEASURED.toSeconds()
                + " s after "
                + WARM_UP.toSeconds()
                + " s to warm up. The constant is what client and HTTP server cost alone."));
  }

  private static void row(
      Table table, String what, Load load, HttpRequest request, int expectedStatus)
      throws IOException, InterruptedException {
    Load.Answers answers = load.run(request, expectedStatus);
    table.row(
        what,
        Numbers.whole(load.clients()),
        Numbers.whole(answers.perSecond()),
        Numbers.decimal(answers.medianMillis(), 1),
        Numbers.decimal(answers.slowMillis(), 1));
  }

  private static URI report(LocalCloud cloud, String token)
      throws IOException, InterruptedException {
    HttpRequest order =
        HttpRequest.newBuilder(URI.create(cloud.apiUrl() + "/create_report"))
            .header("Authorization", token)
            .POST(BodyPublishers.noBody())
            .build();
    String body = HttpClient.newHttpClient().send(order, BodyHandlers.ofString()).body();
    return URI.create(cloud.apiUrl() + "/reports/" + Clouds.text(body, "reportId"));
  }

  private static HttpRequest get(URI address) {
    return HttpRequest.newBuilder(address).build();
  }

  private static HttpRequest signed(URI address, String token) {
    return HttpRequest.newBuilder(address).header("Authorization", token).build();
  }
}
