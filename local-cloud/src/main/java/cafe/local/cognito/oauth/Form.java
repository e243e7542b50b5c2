package cafe.local.cognito.oauth;

import cafe.local.cognito.client.AppClient;
import cafe.local.cognito.client.Clients;
import cafe.local.http.Parameters;
import cafe.local.http.Request;

/** The form that a public client posts to an OAuth endpoint. */
final class Form {
  private final Parameters parameters;

  private Form(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Reads a form; refuses another media type, and parameters that are repeated. */
  static Form of(Request request) throws OauthError {
    String type = request.header("Content-Type").orElse("");
    if (!type.split(";", -1)[0].strip().equalsIgnoreCase("application/x-www-form-urlencoded")) {
      throw OauthError.badRequest("invalid_request");
    }
    Parameters parameters = request.form();
    for (String name : parameters.names()) {
      if (parameters.all(name).size() > 1) {
        throw OauthError.badRequest("invalid_request");
      }
    }
    return new Form(parameters);
  }

  String required(String name) throws OauthError {
    return parameters
        .first(name)
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> OauthError.badRequest("invalid_request"));
  }

  boolean has(String name) {
    return parameters.first(name).isPresent();
  }

  /**
   * The client that names itself by its id; a client that brings a secret is none of this pool's.
   *
   * @param statusOfInvalid the status that tells {@code invalid_client}
   */
  AppClient client(Request request, Clients clients, int statusOfInvalid) throws OauthError {
    if (request.header("Authorization").isPresent() || has("client_secret")) {
      throw new OauthError(statusOfInvalid, "invalid_client");
    }
    return clients
        .find(required("client_id"))
        .orElseThrow(() -> new OauthError(statusOfInvalid, "invalid_client"));
  }
}
