package cafe.build.aws;

import cafe.build.deploy.Bucket;
import cafe.build.deploy.BucketException;
import cafe.build.deploy.Headers;
import cafe.build.deploy.SiteObject;
import cafe.build.deploy.Versioned;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bucket of Amazon S3, or of anything that speaks its protocol. */
final class S3Bucket implements Bucket {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Wire wire;
  private final String name;

  /** A bucket that exists. */
  S3Bucket(S3Wire wire, String name) {
    this.wire = wire;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Map<String, Listed> list() {
    Map<String, Listed> listing = new TreeMap<>();
    Map<String, String> query = new TreeMap<>(Map.of("list-type", "2"));
    Optional<String> next;
    do {
      String page = new String(good(S3Request.list(query), "list").body(), StandardCharsets.UTF_8);
      for (String object : S3Xml.all(page, "Contents")) {
        String etag = S3Xml.first(object, "ETag").orElse("").replace("\"", "");
        long size = Long.parseLong(S3Xml.first(object, "Size").orElse("0"));
        listing.put(S3Xml.first(object, "Key").orElse(""), new Listed(etag, size));
      }
      next =
          S3Xml.first(page, "NextContinuationToken")
              .filter(token -> S3Xml.first(page, "IsTruncated").filter("true"::equals).isPresent());
      next.ifPresent(token -> query.put("continuation-token", token));
    } while (next.isPresent());
    return listing;
  }

  @Override
  public Optional<Versioned> read(String key) {
    S3Answer answer = ask(S3Request.get(key), "get " + key);
    if (answer.status() == NOT_FOUND && !answer.refusal("").contains("NoSuchBucket")) {
      return Optional.empty();
    }
    S3Answer good = checked(answer, "get " + key);
    return Optional.of(new Versioned(good.body(), good.etag()));
  }

  @Override
  public String put(SiteObject object) {
    return good(request(object), "put " + object.key()).etag();
  }

  @Override
  public Optional<String> putIf(SiteObject object, Optional<String> etag) {
    S3Request request =
        etag.map(known -> request(object).with("If-Match", "\"" + known + "\""))
            .orElseGet(() -> request(object).with("If-None-Match", "*"));
    String what = "put " + object.key();
    S3Answer answer = ask(request, what);
    return answer.status() == PRECONDITION_FAILED || answer.status() == CONFLICT
        ? Optional.empty()
        : Optional.of(checked(answer, what).etag());
  }

  @Override
  public void delete(List<String> keys) {
    StringBuilder xml = new StringBuilder("<Delete><Quiet>true</Quiet>");
    for (String key : keys) {
      xml.append("<Object><Key>").append(S3Xml.escaped(key)).append("</Key></Object>");
    }
    byte[] body = xml.append("</Delete>").toString().getBytes(StandardCharsets.UTF_8);
    // S3 asks for a digest of its own here (DeleteObjects); this one every server knows.
    Map<String, String> headers =
        Map.of("Content-Type", "application/xml", "Content-MD5", md5(body));
    S3Answer answer = good(S3Request.delete(headers, body), "delete " + keys.size() + " objects");
    String result = new String(answer.body(), StandardCharsets.UTF_8);
    for (String error : S3Xml.all(result, "Error")) {
      String code = S3Xml.first(error, "Code").orElse("");
      String key = S3Xml.first(error, "Key").orElse("");
      throw new BucketException(
          "S3 refused to delete " + key + ": " + code + ". " + Advice.on(code),
          new IllegalStateException(code));
    }
  }

  private static S3Request request(SiteObject object) {
    Headers headers = object.headers();
    byte[] sha256 = HexFormat.of().parseHex(object.sha256());
    Map<String, String> sent = new TreeMap<>();
    sent.put("Content-Type", headers.contentType());
    sent.put("Cache-Control", headers.cacheControl());
    sent.put("x-amz-checksum-sha256", Base64.getEncoder().encodeToString(sha256));
    if (!headers.contentEncoding().isEmpty()) {
      sent.put("Content-Encoding", headers.contentEncoding());
    }
    return S3Request.put(object.key(), sent, object.bytes());
  }

  private S3Answer ask(S3Request request, String what) {
    return wire.send(request, what + " in " + name);
  }

  private S3Answer good(S3Request request, String what) {
    return checked(ask(request, what), what);
  }

  private S3Answer checked(S3Answer answer, String what) {
    if (answer.isGood()) {
      return answer;
    }
    String found = answer.refusal(wire.region());
    throw new BucketException(
        "S3 refused to " + what + " in " + name + ": " + found + ". " + Advice.on(found),
        new IllegalStateException(found));
  }

  private static String md5(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has MD5", impossible);
    }
  }
}
