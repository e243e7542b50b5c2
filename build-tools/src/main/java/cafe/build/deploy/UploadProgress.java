package cafe.build.deploy;

import cafe.build.progress.Progress;

/** Hears also of each object that has arrived. */
public interface UploadProgress extends Progress {
  /** An object has arrived; {@code done} of {@code all} of this phase. */
  void sent(Upload upload, int done, int all);
}
