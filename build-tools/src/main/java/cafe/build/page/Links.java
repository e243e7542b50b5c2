package cafe.build.page;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Rewrites references, and remembers those that lead nowhere. */
final class Links {
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#).*|");

  private final Function<String, Optional<String>> target;
  private final Set<String> broken = new LinkedHashSet<>();

  /**
   * @param target from the path of a file as it was, to its path in the site
   */
  Links(Function<String, Optional<String>> target) {
    this.target = target;
  }

  /** References to files that are not there, each as {@code "file:line refers to ..."}. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  /** The text, referring to the files by their paths in the site. */
  String rewrite(FileKind kind, String path, String text) {
    StringBuilder rewritten = new StringBuilder();
    int done = 0;
    for (References.Span span : References.in(kind, text)) {
      String reference = text.substring(span.start(), span.end());
      Optional<String> renamed = link(path, reference);
      if (renamed.isEmpty()) {
        long line = text.substring(0, span.start()).lines().count();
        broken.add(path + ":" + Math.max(1, line) + " refers to " + reference);
      }
      rewritten.append(text, done, span.start()).append(renamed.orElse(reference));
      done = span.end();
    }
    return rewritten.append(text.substring(done)).toString();
  }

  /** The reference as it has to be in the site; empty if there is no such file. */
  private Optional<String> link(String from, String reference) {
    if (ELSEWHERE.matcher(reference).matches()) {
      return Optional.of(reference);
    }
    int end = reference.replace('?', '#').indexOf('#');
    String path = end < 0 ? reference : reference.substring(0, end);
    String suffix = reference.substring(path.length());
    String file = resolve(from, path);
    boolean directory = file.isEmpty() || file.endsWith("/");
    Optional<String> inSite = target.apply(directory ? file + "index.html" : file);
    boolean keepsItsName = directory || inSite.equals(Optional.of(file));
    return inSite.map(name -> keepsItsName ? reference : "/" + name + suffix);
  }

  private static String resolve(String from, String path) {
    try {
      return URI.create("/" + from).resolve(path).getPath().substring(1);
    } catch (IllegalArgumentException notAUrl) {
      return path;
    }
  }
}
