package cafe.build.aws;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The AWS mock that some machines have; it knows S3 and CloudFront. */
public final class MotoServer implements AutoCloseable {
  private final Process process;
  private final URI endpoint;

  private MotoServer(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /** Its program, where it is installed. */
  public static Optional<Path> program() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .map(directory -> Path.of(directory, "moto_server"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public static MotoServer start(Path program) throws IOException, InterruptedException {
    int port = freePort();
    Process process =
        new ProcessBuilder(program.toString(), "-p", String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    MotoServer server = new MotoServer(process, URI.create("http://127.0.0.1:" + port));
    server.awaitStart();
    return server;
  }

  public URI endpoint() {
    return endpoint;
  }

  private void awaitStart() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(endpoint.resolve("/moto-api/")).build();
    HttpClient http = HttpClient.newHttpClient();
    do {
      try {
        http.send(request, BodyHandlers.discarding());
        return;
      } catch (ConnectException notYet) {
        // Asked again, unless the process ends first.
      }
    } while (!process.waitFor(50, TimeUnit.MILLISECONDS));
    throw new IOException("moto_server ended with " + process.exitValue());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
