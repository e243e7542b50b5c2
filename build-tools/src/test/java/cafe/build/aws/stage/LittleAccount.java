package cafe.build.aws.stage;

import cafe.build.aws.AwsAccess;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * An account of AWS: moto, with a CloudFormation before it that makes from the café's own template
 * what moto has (moto's own knows neither Cognito nor CloudFront), and the site's door beside it.
 */
final class LittleAccount implements AutoCloseable {
  private static final Set<String> SET_BY_THE_CLIENT =
      Set.of("host", "connection", "content-length", "transfer-encoding", "expect");

  /** No path has it. */
  private static final String NOTHING = " ";

  private static final byte[] REFUSAL =
      "<Error><Code>AccessDenied</Code></Error>".getBytes(StandardCharsets.UTF_8);

  private final URI moto;
  private final HttpServer server;
  private final LittleCloudFormation cloudFormation;
  private final List<String> requests = new ArrayList<>();
  private volatile String refused = NOTHING;

  private LittleAccount(URI moto) throws IOException {
    this.moto = moto;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newCachedThreadPool());
    cloudFormation = new LittleCloudFormation(access(), endpoint());
    server.createContext("/", this::answer);
    server.start();
  }

  /** One before the moto at that address. */
  static LittleAccount before(URI moto) throws IOException {
    return new LittleAccount(moto);
  }

  URI endpoint() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** Everything in the account, without this server in between. */
  AwsAccess access() {
    AwsBasicCredentials keys = AwsBasicCredentials.create("test", "test");
    return new AwsAccess("us-east-1", StaticCredentialsProvider.create(keys), Optional.of(moto));
  }

  /** What changed something, as {@code "PUT /bucket/key"}, since the last call. */
  synchronized List<String> changes() {
    List<String> changes = requests.stream().filter(line -> !line.startsWith("GET ")).toList();
    requests.clear();
    return changes;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().toString();
    String signature =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    if (signature.contains("/cloudformation/aws4_request")) {
      String xml = cloudFormation.answer(Form.read(new String(body, StandardCharsets.UTF_8)));
      int status = xml.startsWith("<ErrorResponse>") ? 400 : 200;
      send(exchange, status, xml.getBytes(StandardCharsets.UTF_8));
    } else if (path.startsWith("/visit/")) {
      visit(exchange, path.split("/", 4)[2], path.split("/", 4)[3]);
    } else if (path.contains(refused)) {
      send(exchange, 403, REFUSAL);
    } else {
      note(exchange.getRequestMethod() + " " + path.split("\\?", 2)[0]);
      forward(exchange, body);
    }
  }

  /** From now on, every request whose path has this in it. */
  void refuses(String part) {
    refused = part;
  }

  /** Nothing any more. */
  void refusesNothing() {
    refused = NOTHING;
  }

  /** Where visitors find what is in a bucket. */
  URI door(String bucket) {
    return URI.create(endpoint() + "/visit/" + bucket);
  }

  private synchronized void note(String request) {
    requests.add(request);
  }

  /** As CloudFront would: the page for the root. */
  private void visit(HttpExchange exchange, String bucket, String path) throws IOException {
    String key = path.isEmpty() ? "index.html" : path;
    var found = access().bucket(bucket).read(key);
    send(exchange, found.isPresent() ? 200 : 404, found.map(it -> it.bytes()).orElse(new byte[0]));
  }

  private void forward(HttpExchange exchange, byte[] body) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create(moto + exchange.getRequestURI().toString()).toURL().openConnection();
    connection.setRequestMethod(exchange.getRequestMethod());
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> !SET_BY_THE_CLIENT.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(
            header -> connection.setRequestProperty(header.getKey(), header.getValue().get(0)));
    if (body.length > 0 || exchange.getRequestMethod().startsWith("P")) {
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body);
      }
    }
    int status = connection.getResponseCode();
    connection.getHeaderFields().forEach((name, values) -> copy(exchange, name, values));
    InputStream stream = status < 400 ? connection.getInputStream() : connection.getErrorStream();
    send(exchange, status, stream == null ? new byte[0] : stream.readAllBytes());
  }

  @SuppressWarnings("NullAway") // The status line has no name.
  private static void copy(HttpExchange exchange, String name, List<String> values) {
    if (name != null && !SET_BY_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
      exchange.getResponseHeaders().set(name, values.get(0));
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean none = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, none ? -1 : body.length);
    if (!none) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
