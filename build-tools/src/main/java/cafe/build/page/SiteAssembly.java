package cafe.build.page;

import cafe.build.config.SiteConfig;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * From the built page, the compiled client and a configuration to the files of the site: assets
 * named by their content, references rewritten, the configuration in the pages. The same input
 * gives the same bytes; an input that is not complete gives a {@link SiteException} that tells all
 * it lacks.
 */
public final class SiteAssembly {
  /** What the AWS Academy lab registers as its callback; the site answers there always. */
  private static final String LAB_CALLBACK = "callback.html";

  private static final String INDEX = "index.html";
  private static final String CLIENT = "cafe.js";

  private final Map<String, byte[]> sources = new TreeMap<>();
  private final Map<String, byte[]> site = new TreeMap<>();
  private final Map<String, String> assetNames = new TreeMap<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> copies = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();
  private final Links links = new Links(this::nameInSite);
  private final SiteConfig config;

  private SiteAssembly(SiteConfig config) {
    this.config = config;
  }

  /**
   * The files of the site.
   *
   * @param page what web-src has built: index.html and all that it refers to but the client
   * @param client what client/browser has built: cafe.js, the script of each other way to sign in,
   *     and the parts that are loaded later
   * @throws SiteException if something is missing, empty, or refers to a file that is not there
   */
  public static SiteFiles assemble(SiteFiles page, SiteFiles client, SiteConfig config) {
    return new SiteAssembly(config).run(page, client);
  }

  private SiteFiles run(SiteFiles page, SiteFiles client) {
    sources.putAll(page.byPath());
    sources.putAll(client.byPath());
    copies.add(LAB_CALLBACK);
    copies.add(file(config.redirectPath()));
    copies.add(file(config.logoutPath()));
    copies.remove(INDEX);
    checkComplete();
    parts.addAll(References.parts(text(INDEX)));
    sources.keySet().forEach(this::nameInSite);
    problems.addAll(links.broken());
    refuseProblems();
    copies.forEach(copy -> site.put(copy, site.get(INDEX)));
    return SiteFiles.of(site);
  }

  private static String file(String path) {
    return path.equals("/") ? INDEX : path.substring(1);
  }

  private void checkComplete() {
    if (!sources.containsKey(INDEX)) {
      problems.add("index.html is missing; build web-src first");
    } else if (!PageConfig.isExpectedBy(text(INDEX))) {
      problems.add("index.html has no element with the id cafe-config");
    }
    if (!sources.containsKey(CLIENT)) {
      problems.add("cafe.js is missing; build client/browser first");
    }
    sources.forEach(
        (path, bytes) -> {
          if (bytes.length == 0) {
            problems.add(path + " is empty");
          }
        });
    copies.stream()
        .filter(sources::containsKey)
        .forEach(path -> problems.add(path + " is a file of its own, not a copy of index.html"));
    refuseProblems();
  }

  private void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new SiteException(
          "The site is not complete, and dist/ was left as it was:\n  "
              + String.join("\n  ", problems));
    }
  }

  /** Where a file is in the site, which it enters now if it has not yet; empty if there is none. */
  private Optional<String> nameInSite(String path) {
    if (copies.contains(path)) {
      return Optional.of(path);
    }
    if (!sources.containsKey(path)) {
      return Optional.empty();
    }
    FileKind kind = parts.contains(path) ? FileKind.PART : FileKind.of(path);
    if (!kind.isNamedByContent()) {
      // Known by name alone, so pages may refer to each other in circles.
      if (!site.containsKey(path)) {
        site.put(path, new byte[0]);
        site.put(path, inSite(kind, path));
      }
      return Optional.of(path);
    }
    return Optional.of(assetName(kind, path));
  }

  private String assetName(FileKind kind, String path) {
    String known = assetNames.get(path);
    if (known != null) {
      return known;
    }
    if (!open.add(path)) {
      throw new SiteException(
          "These files refer to each other in a circle, so none can be named by its content: "
              + String.join(" -> ", open)
              + "; break the circle.");
    }
    byte[] bytes = inSite(kind, path);
    String name = AssetName.of(path, bytes);
    open.remove(path);
    assetNames.put(path, name);
    site.put(name, bytes);
    return name;
  }

  /** The bytes of a file as the site has them. */
  private byte[] inSite(FileKind kind, String path) {
    if (kind == FileKind.WELL_KNOWN || kind == FileKind.ASSET) {
      return bytes(path);
    }
    String text = links.rewrite(kind, path, text(path));
    boolean configured = kind == FileKind.PAGE && PageConfig.isExpectedBy(text);
    return (configured ? PageConfig.inject(text, config) : text).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path) {
    return Optional.ofNullable(sources.get(path)).orElseThrow();
  }

  private String text(String path) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new SiteException(path + " is not UTF-8; save it again in UTF-8.");
    }
  }
}
