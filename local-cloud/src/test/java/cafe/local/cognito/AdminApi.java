package cafe.local.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** A client of the JSON API with credentials. Requests are fields of a JSON object. */
final class AdminApi {
  static final String POOL = "\"UserPoolId\":\"us-east-1_AbCdEf123\"";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CognitoApi api;

  AdminApi(CognitoFixture cognito) {
    api =
        new CognitoApi(
            cognito,
            CognitoFixture.CLIENT,
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=local/20261121/us-east-1/cognito-idp/aws4_request");
  }

  /** Calls an operation that must succeed. */
  JsonNode call(String operation, String fields) throws Exception {
    return api.call(operation, request(fields));
  }

  /** Calls an operation that must be refused so. */
  void assertRefused(String operation, String fields, String code, String message)
      throws Exception {
    api.assertRefused(operation, request(fields), code, message);
  }

  /** The names of the users in an answer. */
  static List<String> names(JsonNode answer) {
    return answer.findValuesAsText("Username");
  }

  private static JsonNode request(String fields) throws Exception {
    return JSON.readTree("{" + fields + "}");
  }
}
