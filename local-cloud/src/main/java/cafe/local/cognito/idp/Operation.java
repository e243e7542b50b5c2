package cafe.local.cognito.idp;

import cafe.local.cognito.users.UserPoolException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One operation of the API; its name there is its class's name. */
interface Operation {
  /**
   * Performs it.
   *
   * @return the body of the answer
   * @throws UserPoolException what Cognito refuses, in its words
   */
  ObjectNode perform(Fields fields);
}
