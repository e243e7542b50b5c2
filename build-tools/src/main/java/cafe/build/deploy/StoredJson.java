package cafe.build.deploy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is stored, in the manifest's JSON. Names are short: there is one such line for each file.
 */
final class StoredJson {
  private StoredJson() {}

  static Map<String, Object> write(Map<String, Stored> files) {
    Map<String, Object> json = new TreeMap<>();
    files.forEach((key, stored) -> json.put(key, write(stored)));
    return json;
  }

  private static Map<String, Object> write(Stored stored) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sha256", stored.sha256());
    json.put("etag", stored.etag());
    json.put("type", stored.headers().contentType());
    json.put("cache", stored.headers().cacheControl());
    json.put("encoding", stored.headers().contentEncoding());
    json.put("first", stored.firstRelease());
    json.put("last", stored.lastRelease());
    json.put("retiredAtMillis", stored.retiredAtMillis());
    return json;
  }

  static Map<String, Stored> read(Fields json) {
    Map<String, Stored> files = new TreeMap<>();
    json.keys().forEach(key -> files.put(key, read(key, json)));
    return files;
  }

  private static Stored read(String key, Fields files) {
    Fields json = files.object(key);
    Headers headers = new Headers(json.text("type"), json.text("cache"), json.text("encoding"));
    return new Stored(
        json.text("sha256"),
        json.text("etag"),
        headers,
        (int) json.number("first"),
        (int) json.number("last"),
        json.number("retiredAtMillis"));
  }
}
