package cafe.build.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** As much of S3 as a deploy uses, each answer after 40 ms, as from the region next door. */
final class SlowS3 implements AutoCloseable {
  private static final long LATENCY_NANOS = 40_000_000;
  private static final int PAGE = 1_000;

  private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> requests = new TreeMap<>();
  private final HttpServer server;

  SlowS3() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many of each method since the last call. */
  synchronized String requests() {
    String counts = requests.toString();
    requests.clear();
    return counts;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    LockSupport.parkNanos(LATENCY_NANOS);
    String[] path = exchange.getRequestURI().getPath().split("/", 3);
    String key = path.length > 2 ? path[2] : "";
    synchronized (this) {
      requests.merge(exchange.getRequestMethod(), 1, Integer::sum);
    }
    switch (exchange.getRequestMethod()) {
      case "PUT" -> {
        objects.put(key, body);
        send(exchange, 200, etag(body), new byte[0]);
      }
      case "GET" -> {
        byte[] found = key.isEmpty() ? list(exchange) : objects.get(key);
        int status = found == null ? 404 : 200;
        byte[] none = "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8);
        send(exchange, status, etag(found == null ? none : found), found == null ? none : found);
      }
      default -> send(exchange, 501, "", new byte[0]);
    }
  }

  private byte[] list(HttpExchange exchange) {
    String query = exchange.getRequestURI().getQuery();
    String after = query.contains("token=") ? query.replaceFirst(".*token=([^&]*).*", "$1") : "";
    List<String> keys =
        objects.keySet().stream().filter(k -> k.compareTo(after) > 0).limit(PAGE).toList();
    StringBuilder xml = new StringBuilder("<ListBucketResult>");
    boolean more =
        keys.size() == PAGE
            && !objects.keySet().stream()
                .toList()
                .get(objects.size() - 1)
                .equals(keys.get(PAGE - 1));
    xml.append("<IsTruncated>").append(more).append("</IsTruncated>");
    if (more) {
      xml.append("<NextContinuationToken>").append(keys.get(PAGE - 1));
      xml.append("</NextContinuationToken>");
    }
    for (String key : keys) {
      byte[] bytes = objects.getOrDefault(key, new byte[0]);
      xml.append("<Contents><Key>").append(key).append("</Key><ETag>").append(etag(bytes));
      xml.append("</ETag><Size>").append(bytes.length).append("</Size></Contents>");
    }
    return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String etag, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"" + etag + "\"");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String etag(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
