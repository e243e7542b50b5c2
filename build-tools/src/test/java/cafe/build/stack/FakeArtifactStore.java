package cafe.build.stack;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

/** A bucket in memory. */
final class FakeArtifactStore implements ArtifactStore {
  private final Set<String> keys = new LinkedHashSet<>();
  private final Set<String> inUseAtPruning = new LinkedHashSet<>();
  private boolean ensured;

  Set<String> keys() {
    return keys;
  }

  @Override
  public void ensure() {
    ensured = true;
  }

  @Override
  public String bucket() {
    return "artifacts";
  }

  @Override
  public boolean putIfAbsent(Artifact artifact) {
    if (!ensured) {
      throw new IllegalStateException("Nobody made sure that the bucket is there");
    }
    return keys.add(artifact.key());
  }

  @Override
  public int prune(Set<String> inUse) {
    inUseAtPruning.addAll(inUse);
    return 0;
  }

  /** What was asked to stay. */
  Set<String> inUseAtPruning() {
    return inUseAtPruning;
  }

  @Override
  public URI address(Artifact artifact) {
    return URI.create("https://artifacts.example/" + artifact.key());
  }
}
