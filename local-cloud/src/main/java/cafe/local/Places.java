package cafe.local;

import java.net.URI;

/**
 * Where everything is; origins without a slash at the end.
 *
 * @param api the REST API with its stage
 */
record Places(
    URI site,
    URI hostedUi,
    URI cognitoIdp,
    URI api,
    URI s3,
    URI inbox,
    URI dynamoDb,
    URI states,
    URI trail) {

  /** The API's origin, without the stage. */
  URI apiOrigin() {
    return api.resolve("/");
  }
}
