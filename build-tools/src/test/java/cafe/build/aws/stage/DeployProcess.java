package cafe.build.aws.stage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Maven runs for {@code mvn deploy} or one of the profiles, from where it hands over.
 *
 * @param succeeded whether Maven would say so
 * @param output all that it said
 */
record DeployProcess(boolean succeeded, String output) {
  /**
   * Runs it against that server.
   *
   * @param properties as on the command line, without {@code -D}
   */
  static DeployProcess run(Class<?> program, Path root, URI endpoint, List<String> properties)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("-Daws.accessKeyId=test", "-Daws.secretAccessKey=test"));
    command.addAll(List.of("-Dcafe.endpoint=" + endpoint, "-Dcafe.region=us-east-1"));
    properties.forEach(property -> command.add("-D" + property));
    command.addAll(List.of(program.getName(), root.toString(), "cafe.json"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream said = process.getInputStream()) {
      String output = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      return new DeployProcess(process.waitFor() == 0, output);
    }
  }
}
