package cafe.build.deploy;

import java.util.List;

/** What to say when a deploy stops on its way: what failed, the site's state, the next step. */
final class Failure {
  private Failure() {}

  static DeployException ofBeginning(BucketException failed) {
    return new DeployException("Nothing was changed. " + failed.getMessage(), failed);
  }

  static DeployException ofUploads(List<BucketException> failures, Phase phase) {
    String state =
        phase == Phase.PAGES
            ? "Some pages are new and some are as before; all of them work."
            : "The pages are as before, and nothing was deleted.";
    String count = failures.size() == 1 ? "A file was" : failures.size() + " files were";
    return new DeployException(
        count + " refused. " + state + " Run the deploy again. " + failures.get(0).getMessage(),
        failures.get(0));
  }

  static DeployException ofInvalidation(BucketException failed, List<String> paths) {
    return new DeployException(
        "The new site is in the bucket, but CloudFront may still have the old "
            + String.join(" ", paths)
            + ". Run the deploy again: it remembers. "
            + failed.getMessage(),
        failed);
  }

  static DeployException ofDeletes(BucketException failed) {
    return new DeployException(
        "The new site is in the bucket, but old files could not be deleted. Run the deploy again: "
            + "it remembers. "
            + failed.getMessage(),
        failed);
  }

  static DeployException ofCommit(BucketException failed) {
    return new DeployException(
        "The new site is in the bucket, but its manifest was not written. Run the deploy again: it"
            + " finds what is there. "
            + failed.getMessage(),
        failed);
  }
}
