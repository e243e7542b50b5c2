package cafe.build.deploy;

import java.util.List;
import java.util.Map;

/**
 * What a deploy would do.
 *
 * @param release the number that the site has afterwards
 * @param uploads in the order of their phases
 * @param removals what is deleted at the end
 * @param unchanged what is in the bucket already, by key
 * @param retired what has left the site and is kept for its grace, by key
 * @param newPaths paths that CloudFront must be told of because of this plan
 * @param foreign how many objects there are that no deploy has put; they are left alone
 * @param upToDate whether there is nothing to do
 */
public record Plan(
    int release,
    List<Upload> uploads,
    List<Removal> removals,
    Map<String, Stored> unchanged,
    Map<String, Stored> retired,
    List<String> newPaths,
    int foreign,
    boolean upToDate) {
  List<Upload> uploads(Phase phase) {
    return uploads.stream().filter(upload -> upload.object().phase() == phase).toList();
  }
}
