/** Amazon S3: s3proxy in this JVM, its objects in memory. */
@NullMarked
package cafe.local.s3;

import org.jspecify.annotations.NullMarked;
