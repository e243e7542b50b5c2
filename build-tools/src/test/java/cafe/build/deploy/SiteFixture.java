package cafe.build.deploy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sites in versions: two assets that carry the version's hash, a page that refers to them. */
public final class SiteFixture {
  private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"/([^\"]+)\"");

  private final String assets;

  public SiteFixture(String assets) {
    this.assets = assets;
  }

  /** The site in a version; a digit from 1 to 9. */
  public List<SiteObject> version(int version) {
    List<SiteObject> site = new ArrayList<>();
    String page =
        "<!doctype html><link href=\"/%s\"><script src=\"/%s\"></script><img src=\"/%s\">"
            .formatted(name(version, "css"), name(version, "js"), assets + "/logo.0badc0ffee.svg");
    site.add(object("index.html", page));
    site.add(object(name(version, "css"), "css " + version));
    site.add(object(name(version, "js"), "js " + version));
    site.add(object(assets + "/logo.0badc0ffee.svg", "<svg/>"));
    site.add(object("robots.txt", "User-agent: *"));
    return site;
  }

  public String name(int version, String extension) {
    return assets + "/cafe." + ("" + version).repeat(10) + "." + extension;
  }

  static SiteObject object(String key, String text) {
    return SiteObject.of(key, bytes(text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static Map<String, String> texts(Iterable<SiteObject> objects) {
    Map<String, String> texts = new TreeMap<>();
    objects.forEach(o -> texts.put(o.key(), text(o)));
    return texts;
  }

  static String text(SiteObject object) {
    return new String(object.bytes(), StandardCharsets.UTF_8);
  }

  /** What a page refers to. */
  public static List<String> references(String page) {
    return REFERENCE.matcher(page).results().map(reference -> reference.group(1)).toList();
  }

  /** What the page in a bucket refers to, but finds not there. */
  static List<String> brokenReferences(Map<String, SiteObject> bucket) {
    SiteObject page = bucket.get("index.html");
    return page == null
        ? List.of()
        : references(text(page)).stream().filter(key -> !bucket.containsKey(key)).toList();
  }
}
