package cafe.build.doctor.signin;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Json;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.Request;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.net.URI;

/**
 * The first step of signing in with SRP, as a user who does not exist: what Cognito refuses, and in
 * which words, tells how the app client is set up (docs.aws.amazon.com/cognito "InitiateAuth"). It
 * stands in CloudTrail as a failed attempt of {@link #USERNAME}.
 *
 * @param status of the answer
 * @param challenge the name of the challenge; "" for none
 * @param error the type of the error, without its namespace; "" for none
 * @param message of the error
 */
record SignInAttempt(int status, String challenge, String error, String message) {
  static final String USERNAME = "cafe-doctor";

  /** A public value whose exponent everybody knows: nobody can, or shall, go on from here. */
  private static final String SRP_A = BigInteger.TWO.pow(1024).toString(16);

  static SignInAttempt make(Visit visit) {
    SiteConfig config = visit.config();
    String body =
        """
        {"AuthFlow":"USER_SRP_AUTH","ClientId":"%s","AuthParameters":{"USERNAME":"%s","SRP_A":"%s"}}"""
            .formatted(config.clientId(), USERNAME, SRP_A);
    Answer answer =
        visit.ask(
            Request.post(URI.create(config.cognitoIdpUrl() + "/"), body)
                .with("Content-Type", "application/x-amz-json-1.1")
                .with("X-Amz-Target", "AWSCognitoIdentityProviderService.InitiateAuth"));
    JsonNode json = Json.parse(answer.body());
    String type = json.path("__type").asText();
    return new SignInAttempt(
        answer.status(),
        json.path("ChallengeName").asText(),
        type.substring(type.lastIndexOf('#') + 1),
        json.path("message").asText(json.path("Message").asText()));
  }

  /** Whether the client has a secret, which a page cannot keep. */
  boolean wantsSecret() {
    return message.contains("SECRET_HASH") || message.contains("secret hash");
  }

  boolean missesClient() {
    return error.equals("ResourceNotFoundException");
  }
}
