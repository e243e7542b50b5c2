/** Amazon API Gateway (REST API): serves the API definition that is deployed. */
@NullMarked
package cafe.local.api;

import org.jspecify.annotations.NullMarked;
