package cafe.build.aws;

import java.util.Map;
import java.util.TreeMap;

/** A request to a bucket. */
final class S3Request {
  private static final byte[] NOTHING = {};

  private final String method;
  private final String key;
  private final Map<String, String> query;
  private final Map<String, String> headers;
  private final byte[] body;

  private S3Request(
      String method,
      String key,
      Map<String, String> query,
      Map<String, String> headers,
      byte[] body) {
    this.method = method;
    this.key = key;
    this.query = query;
    this.headers = headers;
    this.body = body;
  }

  static S3Request get(String key) {
    return new S3Request("GET", key, Map.of(), Map.of(), NOTHING);
  }

  static S3Request list(Map<String, String> query) {
    return new S3Request("GET", "", query, Map.of(), NOTHING);
  }

  static S3Request put(String key, Map<String, String> headers, byte[] body) {
    return new S3Request("PUT", key, Map.of(), headers, body);
  }

  /** Deletes what the body names. */
  static S3Request delete(Map<String, String> headers, byte[] body) {
    return new S3Request("POST", "", Map.of("delete", ""), headers, body);
  }

  /** The same with one header more. */
  S3Request with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new S3Request(method, key, query, more, body);
  }

  String method() {
    return method;
  }

  /** "" for the bucket itself. */
  String key() {
    return key;
  }

  Map<String, String> query() {
    return query;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Not to be changed. */
  byte[] body() {
    return body;
  }
}
