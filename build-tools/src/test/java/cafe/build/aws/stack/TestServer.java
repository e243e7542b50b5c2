package cafe.build.aws.stack;

import static org.assertj.core.api.Assumptions.assumeThat;

import cafe.build.aws.AwsAccess;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A process that speaks AWS's protocols on a free port of 127.0.0.1. */
final class TestServer implements AutoCloseable {
  private static final Path LOCAL_CLOUD = Path.of("../local-cloud");

  private final Process process;
  private final int port;

  private TestServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** DynamoDB, of the local cloud; the test is skipped where it is not installed. */
  static TestServer dynalite() throws IOException {
    assumeThat(Files.isDirectory(LOCAL_CLOUD.resolve("node_modules/dynalite")) && onPath("node"))
        .as("dynalite is not installed; `mvn -pl local-cloud generate-resources`, then test again")
        .isTrue();
    Path script = LOCAL_CLOUD.resolve("src/main/node/dynamodb.mjs");
    return start(Pattern.compile("(\\d+)"), "node", script.toString(), "0");
  }

  /** Most of AWS, roughly; the test is skipped where it is not installed. */
  static TestServer moto() throws IOException {
    assumeThat(onPath("moto_server"))
        .as("moto_server is not on the PATH; `pip install moto[server]`, then test again")
        .isTrue();
    return start(
        Pattern.compile("Running on http://127.0.0.1:(\\d+)"),
        "moto_server",
        "-H",
        "127.0.0.1",
        "-p",
        "0");
  }

  /**
   * By the name localhost: in an address with dots moto takes the host's first part for a bucket.
   */
  AwsAccess access() {
    return new AwsAccess(
        "eu-central-1",
        StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
        Optional.of(URI.create("http://localhost:" + port)));
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static TestServer start(Pattern portLine, String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher port = portLine.matcher(line);
      if (port.find()) {
        drain(output);
        return new TestServer(process, Integer.parseInt(port.group(1)));
      }
    }
    throw new IOException(command[0] + " ended before it said its port.");
  }

  /** A process whose output nobody reads stops when the pipe is full. */
  private static void drain(BufferedReader output) {
    Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "server output");
    reader.setDaemon(true);
    reader.start();
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
