/**
 * From the files of a site to a bucket: a plan whose every line has a reason, then its execution.
 * No input or output here but through {@link cafe.build.deploy.Bucket} and its like.
 */
@NullMarked
package cafe.build.deploy;

import org.jspecify.annotations.NullMarked;
