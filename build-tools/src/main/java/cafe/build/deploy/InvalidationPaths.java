package cafe.build.deploy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What CloudFront is told to forget. */
final class InvalidationPaths {
  /** More cost time and money: 1,000 paths a month are free, and a wildcard counts as one. */
  private static final int MAX_PATHS = 8;

  private static final String INDEX = "index.html";

  private InvalidationPaths() {}

  /** The paths under which the objects are asked for. */
  static List<String> of(Collection<String> keys) {
    Set<String> paths = new TreeSet<>();
    for (String key : keys) {
      String path = "/" + encode(key);
      paths.add(path);
      if (key.equals(INDEX) || key.endsWith("/" + INDEX)) {
        paths.add(path.substring(0, path.length() - INDEX.length()));
      }
    }
    return List.copyOf(paths);
  }

  /** Both, each once; if they are too many, wildcards over them. */
  static List<String> merge(List<String> some, List<String> others) {
    Set<String> paths = new TreeSet<>(some);
    paths.addAll(others);
    if (paths.size() <= MAX_PATHS) {
      return List.copyOf(paths);
    }
    Set<String> directories =
        paths.stream().map(InvalidationPaths::topDirectory).collect(Collectors.toSet());
    return directories.contains("/*") || directories.size() > MAX_PATHS
        ? List.of("/*")
        : List.copyOf(new TreeSet<>(directories));
  }

  private static String topDirectory(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? "/*" : path.substring(0, end) + "/*";
  }

  private static String encode(String key) {
    return Stream.of(key.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
