package cafe.core.idp;

import cafe.core.http.HttpRequest;
import cafe.core.port.Json;
import cafe.core.port.Notations;

/** The user pool and its app client, which has no secret. */
public final class Pool {
  private final Json config;
  private final Notations notations;

  /** The one that the page's configuration names. */
  public Pool(Json config, Notations notations) {
    this.config = config;
    this.notations = notations;
  }

  /** The pool's id after its underscore, a part of every SRP identity. */
  public String name() {
    String id = config.text("userPoolId");
    return id.substring(id.indexOf("_") + 1);
  }

  Members members() {
    return new Members(notations);
  }

  /** Members of a request that this app client makes. */
  Members clientMembers() {
    return members().with("ClientId", config.text("clientId"));
  }

  /** A request about a user who is not signed in; what is empty is left out. */
  HttpRequest request(String operation, String username, String code, String password) {
    return request(
        operation,
        clientMembers()
            .with("Username", username)
            .withAny("ConfirmationCode", code)
            .withAny("Password", password));
  }

  HttpRequest request(String operation, Members members) {
    return HttpRequest.anonymous("POST", config.text("cognitoIdpUrl") + "/")
        .forOperation(operation, members.json());
  }
}
