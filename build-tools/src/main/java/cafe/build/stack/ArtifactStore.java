package cafe.build.stack;

import java.net.URI;

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

  /** Where CloudFormation finds an artifact. */
  URI address(Artifact artifact);
}
