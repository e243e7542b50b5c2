package cafe.build.deploy;

import java.time.Duration;

/**
 * What a deploy may do.
 *
 * @param grace how long an asset stays after it has left the site: open tabs load parts later, and
 *     a release can be brought back as long as its assets are there
 * @param maxDeletePercent of the last release's files that one deploy may delete
 * @param adopt whether to deploy into a bucket that holds other files; they are left alone
 * @param breakLock whether to take the lock from a deploy that seems to be at work
 */
public record DeployRules(Duration grace, int maxDeletePercent, boolean adopt, boolean breakLock) {
  /** Thirty days, a quarter, an own bucket, no force. */
  public static final DeployRules DEFAULT = new DeployRules(Duration.ofDays(30), 25, false, false);
}
