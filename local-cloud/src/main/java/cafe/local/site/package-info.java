/** Amazon CloudFront in front of S3: serves the built site with the headers of the template. */
@NullMarked
package cafe.local.site;

import org.jspecify.annotations.NullMarked;
