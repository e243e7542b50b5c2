/** What {@code cognito-idp.REGION.amazonaws.com} serves: discovery, keys, the JSON API. */
@NullMarked
package cafe.local.cognito.idp;

import org.jspecify.annotations.NullMarked;
