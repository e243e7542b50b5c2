package cafe.build.deploy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bucket that is read but never changed. */
public final class DryRun implements Bucket {
  private final Bucket real;

  /** Reads from {@code real}. */
  public DryRun(Bucket real) {
    this.real = real;
  }

  @Override
  public String name() {
    return real.name();
  }

  @Override
  public Map<String, Listed> list() {
    return real.list();
  }

  @Override
  public Optional<Versioned> read(String key) {
    return real.read(key);
  }

  @Override
  public String put(SiteObject object) {
    return Digest.md5(object.bytes());
  }

  @Override
  public Optional<String> putIf(SiteObject object, Optional<String> etag) {
    return Optional.of(Digest.md5(object.bytes()));
  }

  @Override
  public void delete(List<String> keys) {}
}
