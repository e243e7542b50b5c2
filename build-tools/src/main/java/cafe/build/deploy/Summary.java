package cafe.build.deploy;

import java.util.List;
import java.util.Locale;

/**
 * What a deploy has done.
 *
 * @param release the number of the site's release
 * @param sent how many objects were put
 * @param sentBytes their content
 * @param unchanged how many were there already
 * @param retired how many old assets are kept for their grace
 * @param deleted how many objects were deleted
 * @param invalidated the paths that CloudFront was told of
 * @param millis how long it took
 */
public record Summary(
    int release,
    int sent,
    long sentBytes,
    int unchanged,
    int retired,
    int deleted,
    List<String> invalidated,
    long millis) {
  /** One line. */
  @Override
  public String toString() {
    String paths = invalidated.isEmpty() ? "nothing" : String.join(" ", invalidated);
    return String.format(
        Locale.ROOT,
        "Release %d: sent %,d files (%,d bytes), %,d unchanged, %,d old assets kept, %,d deleted, "
            + "invalidated %s, in %.2f s",
        release,
        sent,
        sentBytes,
        unchanged,
        retired,
        deleted,
        paths,
        millis / 1000.0);
  }
}
