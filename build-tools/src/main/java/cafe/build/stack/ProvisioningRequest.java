package cafe.build.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What {@code mvn deploy} was asked to do to a stack.
 *
 * @param root the repository's root
 * @param stack which one
 * @param properties those of the command line that begin with {@code cafe.}
 * @param site what {@code cafe.json} says for this stage, key to text; empty if there is none
 */
public record ProvisioningRequest(
    Path root, StackName stack, Map<String, String> properties, Map<String, String> site) {
  /** Keeps copies. */
  public ProvisioningRequest {
    properties = Map.copyOf(properties);
    site = Map.copyOf(site);
  }

  /**
   * Reads the command line.
   *
   * @param properties the system's, in which Maven puts each {@code -D}
   * @throws StackException if {@code cafe.stage} is missing or no name of a stage
   */
  public static ProvisioningRequest of(Path root, Properties properties, Map<String, String> site) {
    Map<String, String> ours = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith("cafe.")) {
        ours.put(name, properties.getProperty(name));
      }
    }
    StackName stack = new StackName(ours.getOrDefault("cafe.stage", ""));
    return new ProvisioningRequest(root, stack, ours, site);
  }

  /** {@code -Dcafe.dryRun}: show what would change, and change no stack. */
  public boolean isDryRun() {
    String dryRun = properties.getOrDefault("cafe.dryRun", "false");
    return dryRun.isEmpty() || dryRun.equalsIgnoreCase("true");
  }

  /** {@code -Dcafe.<name>}; one without a value is none. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(properties.get("cafe." + name)).filter(value -> !value.isEmpty());
  }

  /** {@code -Dcafe.delete=<the stack's name>}: delete it, and do nothing else. */
  public Optional<String> delete() {
    return Optional.ofNullable(properties.get("cafe.delete"));
  }
}
