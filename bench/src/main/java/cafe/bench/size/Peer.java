package cafe.bench.size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A peer's entry: a small program that signs somebody in with its library. Its first lines say what
 * it does: {@code // checks: state, nonce}.
 *
 * @param entry its file's name, without the ending
 * @param said what the first lines say, by their first words
 */
public record Peer(String entry, Map<String, String> said) {
  private static final String ENDING = ".mjs";

  /** The entries of a folder, by name. */
  public static List<Peer> in(Path folder) throws IOException {
    List<Peer> peers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ENDING)) {
          String entry = name.substring(0, name.length() - ENDING.length());
          peers.add(new Peer(entry, said(Files.readAllLines(file))));
        }
      }
    }
    return peers;
  }

  /** What a line of the entry's head says; empty if there is none. */
  public String says(String about) {
    return Optional.ofNullable(said.get(about)).orElse("");
  }

  /** Its bundle, made by {@link Bundles}. */
  public Path bundle(Path folder) {
    return folder.resolve(entry + ENDING);
  }

  static Map<String, String> said(List<String> lines) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("// ") || colon < 0) {
        return said;
      }
      said.put(line.substring(3, colon), line.substring(colon + 2));
    }
    return said;
  }
}
