package cafe.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From ConfirmSignUp by the template's trigger to the row in the table. */
class ConfirmedGuestTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final RunningCloud running = RunningCloud.shared();
  private final String username = "tess-" + UUID.randomUUID();
  private final String email = username + "@guest.example";

  @Test
  void confirmingAnAccountWritesTheGuestsRowBeforeAnyVisit() throws Exception {
    signUp();
    assertThat(rows()).isEmpty();

    confirm();

    JsonNode row = rows().path(0);
    assertThat(row.at("/name/S").asText()).isEqualTo("Tess");
    assertThat(row.at("/email/S").asText()).isEqualTo(email);
    assertThat(me().path("since").asText()).isEqualTo(row.at("/since/S").asText());
    assertThat(me().path("sub").asText()).isEqualTo(row.at("/sub/S").asText());
  }

  @Test
  void aForgottenPasswordLeavesTheRowAsItIs() throws Exception {
    signUp();
    confirm();
    JsonNode before = rows();
    running.cloud().inbox().clear();

    cognito(
        "ForgotPassword",
        "{\"ClientId\":\"%s\",\"Username\":\"%s\"}".formatted(client(), username));
    cognito(
        "ConfirmForgotPassword",
        "{\"ClientId\":\"%s\",\"Username\":\"%s\",\"ConfirmationCode\":\"%s\",\"Password\":\"%s\"}"
            .formatted(client(), username, code(), "Another-Cardamom-2026!"));

    assertThat(rows()).isEqualTo(before);
  }

  private void signUp() throws Exception {
    cognito(
        "SignUp",
        ("{\"ClientId\":\"%s\",\"Username\":\"%s\",\"Password\":\"Cardamom-Bun-2026!\","
                + "\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"%s\"},"
                + "{\"Name\":\"name\",\"Value\":\"Tess\"}]}")
            .formatted(client(), username, email));
  }

  private void confirm() throws Exception {
    cognito(
        "ConfirmSignUp",
        "{\"ClientId\":\"%s\",\"Username\":\"%s\",\"ConfirmationCode\":\"%s\"}"
            .formatted(client(), username, code()));
  }

  private String code() {
    String text =
        running
            .cloud()
            .inbox()
            .await(mail -> mail.to().equals(email), Duration.ofSeconds(10))
            .text();
    Matcher code = CODE.matcher(text);
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private String client() {
    return String.valueOf(running.cloud().cafeJson().get("clientId"));
  }

  private void cognito(String operation, String body) throws Exception {
    HttpResponse<String> answer =
        running.send(
            RunningCloud.request(running.cloud().cognitoIdpUrl() + "/")
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** The rows of the table that have this guest's address. */
  private JsonNode rows() throws Exception {
    String scan =
        "{\"TableName\":\"Guests\",\"FilterExpression\":\"email = :email\","
            + "\"ExpressionAttributeValues\":{\":email\":{\"S\":\"%s\"}}}".formatted(email);
    HttpResponse<String> answer =
        running.send(
            RunningCloud.request(running.cloud().dynamoDbUrl() + "/")
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810.Scan")
                .header("X-Amz-Date", "20260101T000000Z")
                .header(
                    "Authorization",
                    "AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
                        + " SignedHeaders=host;x-amz-date;x-amz-target, Signature=0")
                .POST(HttpRequest.BodyPublishers.ofString(scan)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body()).path("Items");
  }

  private JsonNode me() throws Exception {
    return JSON.readTree(
        running
            .send(
                RunningCloud.request(running.cloud().apiUrl() + "/me")
                    .header("Authorization", running.token(username)))
            .body());
  }
}
