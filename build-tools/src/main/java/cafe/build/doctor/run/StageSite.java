package cafe.build.doctor.run;

import cafe.build.aws.stack.StackOutputs;
import cafe.build.config.ConfigSources;
import cafe.build.stack.StackException;
import cafe.build.stack.StackName;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The site of a stage, and the configuration that its stack gave it.
 *
 * @param configFile as a cafe.json would be; it goes when the doctor has ended
 */
record StageSite(URI url, Path configFile) {
  /** Whether {@code -Dcafe.stage} is given. */
  static boolean isAskedFor(Properties properties) {
    return !properties.getProperty("cafe.stage", "").isEmpty();
  }

  static StageSite of(Properties properties) {
    StackName name = new StackName(properties.getProperty("cafe.stage", ""));
    return of(name, StackOutputs.of(name, properties));
  }

  static StageSite of(StackName name, Map<String, String> outputs) {
    URI url =
        Optional.ofNullable(outputs.get("siteUrl"))
            .map(URI::create)
            .orElseThrow(
                () ->
                    new StackException(
                        "The stack %s: found no output siteUrl, expected the site's address. Deploy"
                                .formatted(name)
                            + " it again, then ask the doctor."));
    try {
      Path file = Files.createTempFile(name.toString(), ".json");
      file.toFile().deleteOnExit();
      Map<String, String> config = new ConfigSources().stack(name.toString(), outputs).texts();
      new ObjectMapper().writeValue(file.toFile(), config);
      return new StageSite(url, file);
    } catch (IOException failed) {
      throw new UncheckedIOException("The configuration of " + name + " was not written", failed);
    }
  }
}
