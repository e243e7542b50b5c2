package cafe.build;

import cafe.build.deploy.DeployRules;
import cafe.build.encoding.ContentEncoding;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What {@code mvn deploy} was told on its command line, as {@code -Dcafe.<name>=<value>}. */
final class DeploySettings {
  private final Map<String, String> values;

  private DeploySettings(Map<String, String> values) {
    this.values = values;
  }

  static DeploySettings of(Properties properties) {
    Map<String, String> values = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith("cafe.")) {
        values.put(name, properties.getProperty(name));
      }
    }
    return new DeploySettings(values);
  }

  Map<String, String> all() {
    return values;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get("cafe." + name)).filter(value -> !value.isEmpty());
  }

  /** {@code -Dcafe.name} and {@code -Dcafe.name=true} are the same. */
  boolean flag(String name) {
    String value = values.getOrDefault("cafe." + name, "false");
    return value.isEmpty() || value.equals("true");
  }

  Optional<URI> url(String name) {
    return text(name).map(URI::create);
  }

  DeployRules rules() {
    DeployRules usual = DeployRules.DEFAULT;
    Duration grace = Duration.ofDays(number("graceDays", (int) usual.grace().toDays(), 3_650));
    int percent = number("maxDeletePercent", usual.maxDeletePercent(), 100);
    return new DeployRules(grace, percent, flag("adopt"), flag("breakLock"));
  }

  /** The release to go back to; 0 for the one before the current. */
  Optional<Integer> rollback() {
    return text("rollback")
        .map(value -> value.equals("previous") ? 0 : number("rollback", 0, Integer.MAX_VALUE));
  }

  /** Which compressed variants are stored beside the files. */
  List<ContentEncoding> variants() {
    List<ContentEncoding> variants = new ArrayList<>();
    for (String coding : text("variants").orElse("").split(",", -1)) {
      if (!coding.isBlank()) {
        variants.add(variant(coding.trim()));
      }
    }
    return variants;
  }

  private static ContentEncoding variant(String coding) {
    for (ContentEncoding encoding : ContentEncoding.values()) {
      if (encoding.coding().equals(coding) && encoding.isAvailable()) {
        return encoding;
      }
    }
    throw new IllegalArgumentException(
        "cafe.variants has \""
            + coding
            + "\"; expected br, gzip or both with a comma, as far as "
            + "this machine can make them; correct it or leave it out.");
  }

  private int number(String name, int usual, int largest) {
    String found = text(name).orElse(String.valueOf(usual));
    if (!found.matches("[0-9]{1,9}") || Integer.parseInt(found) > largest) {
      throw new IllegalArgumentException(
          "cafe."
              + name
              + " is \""
              + found
              + "\"; expected a whole number from 0 to "
              + largest
              + "; correct it or leave it out.");
    }
    return Integer.parseInt(found);
  }
}
