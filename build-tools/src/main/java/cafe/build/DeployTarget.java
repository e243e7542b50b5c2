package cafe.build;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where a site goes.
 *
 * @param bucket that holds it
 * @param distribution the CloudFront distribution before it
 * @param siteUrl where visitors find it, without a slash at the end
 */
record DeployTarget(String bucket, Optional<String> distribution, Optional<URI> siteUrl) {
  /** From a stack's outputs, in which the template calls them so. */
  static DeployTarget of(Map<String, String> outputs) {
    return new DeployTarget(
        Optional.ofNullable(outputs.get("siteBucket"))
            .orElseThrow(
                () -> new IllegalStateException("The stack has no output siteBucket; update it.")),
        Optional.ofNullable(outputs.get("distributionId")),
        Optional.ofNullable(outputs.get("siteUrl")).map(URI::create));
  }
}
