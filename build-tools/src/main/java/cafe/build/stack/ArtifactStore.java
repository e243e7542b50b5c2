package cafe.build.stack;

import java.net.URI;
import java.util.Set;

/** The private bucket from which CloudFormation and Lambda read. */
public interface ArtifactStore {
  /**
   * Makes sure that the bucket is there, is ours and is private.
   *
   * @throws StackException if it is somebody else's
   */
  void ensure();

  /** Its name. */
  String bucket();

  /**
   * Sends what is not there.
   *
   * @return whether it was sent
   */
  boolean putIfAbsent(Artifact artifact);

  /**
   * Deletes the oldest, of each folder all but the newest ten.
   *
   * @param inUse keys that stay, however old
   * @return how many it has deleted
   */
  int prune(Set<String> inUse);

  /** Where CloudFormation finds an artifact. */
  URI address(Artifact artifact);
}
