package cafe.local.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A guest who signs up at the API. */
final class Gino {
  static final String PASSWORD = "Gino-Sips-2026!";

  private final CognitoFixture cognito;
  private final CognitoApi page;

  Gino(CognitoFixture cognito, CognitoApi page) {
    this.cognito = cognito;
    this.page = page;
  }

  /** SignUp. */
  ObjectNode request() {
    ObjectNode request = page.request().put("Username", "gino").put("Password", PASSWORD);
    request
        .putArray("UserAttributes")
        .add(CognitoApi.object(Map.of("Name", "email", "Value", "gino@guest.example")))
        .add(CognitoApi.object(Map.of("Name", "name", "Value", "Gino")));
    return request;
  }

  /** ConfirmSignUp with the code that was sent last. */
  ObjectNode confirm() {
    return confirm(cognito.lastCode());
  }

  /** ConfirmSignUp. */
  ObjectNode confirm(String code) {
    return page.request().put("Username", "gino").put("ConfirmationCode", code);
  }
}
