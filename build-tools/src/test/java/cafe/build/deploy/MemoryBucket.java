package cafe.build.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** S3 in memory, with a fault at one request or from one request on. */
final class MemoryBucket implements Bucket {
  private final Map<String, SiteObject> objects = new TreeMap<>();
  private final List<String> requests = new ArrayList<>();
  private Fault fault = Fault.NONE;
  private Runnable afterEachChange = () -> {};

  /** Where requests fail. */
  record Fault(int request, boolean andAllAfterIt, boolean answerIsLost) {
    static final Fault NONE = new Fault(0, false, false);

    boolean hits(int number) {
      return request > 0 && (number == request || (andAllAfterIt && number > request));
    }
  }

  void failing(Fault next) {
    fault = next;
    requests.clear();
  }

  void afterEachChange(Runnable check) {
    afterEachChange = check;
  }

  /** As {@code "PUT index.html"}, since the last fault was set. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  synchronized Map<String, SiteObject> objects() {
    return new TreeMap<>(objects);
  }

  Manifest manifest() {
    return read(Manifest.KEY).map(found -> ManifestJson.read(found.bytes())).orElseThrow();
  }

  synchronized void putByHand(String key, String text) {
    objects.put(key, SiteObject.of(key, SiteFixture.bytes(text)));
  }

  synchronized void deleteByHand(String key) {
    objects.remove(key);
  }

  @Override
  public String name() {
    return "cafe-site";
  }

  @Override
  public synchronized Map<String, Listed> list() {
    request("LIST", () -> {});
    Map<String, Listed> listing = new TreeMap<>();
    objects.forEach((key, o) -> listing.put(key, new Listed(etag(o), o.bytes().length)));
    return listing;
  }

  @Override
  public synchronized Optional<Versioned> read(String key) {
    request("GET " + key, () -> {});
    return Optional.ofNullable(objects.get(key)).map(o -> new Versioned(o.bytes(), etag(o)));
  }

  @Override
  public synchronized String put(SiteObject object) {
    request("PUT " + object.key(), () -> objects.put(object.key(), object));
    return etag(object);
  }

  @Override
  public synchronized Optional<String> putIf(SiteObject object, Optional<String> etag) {
    Optional<String> there = Optional.ofNullable(objects.get(object.key())).map(MemoryBucket::etag);
    if (!there.equals(etag)) {
      request("PUT " + object.key() + " 412", () -> {});
      return Optional.empty();
    }
    return Optional.of(put(object));
  }

  @Override
  public synchronized void delete(List<String> keys) {
    request("DELETE " + String.join(" ", keys), () -> objects.keySet().removeAll(keys));
  }

  private void request(String what, Runnable effect) {
    requests.add(what);
    boolean hit = fault.hits(requests.size());
    if (!hit || fault.answerIsLost()) {
      effect.run();
      afterEachChange.run();
    }
    if (hit) {
      throw new BucketException("S3 refused: " + what + ".", new IllegalStateException("503"));
    }
  }

  private static String etag(SiteObject object) {
    return Digest.md5(object.bytes());
  }
}
