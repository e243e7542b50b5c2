package cafe.build.config;

import static cafe.build.config.Refusal.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each rule about the user pool and its client: a value that passes, and the same file with that
 * one changed.
 */
class PoolRulesTest {
  @Test
  void refusesARegionInWords() {
    refuses(
        CafeJson.complete().withText("region", "N. Virginia"),
        "cafe.json:2 \"region\"",
        "\"N. Virginia\"",
        "an AWS region such as \"us-east-1\"",
        "copy it from the user pool's ARN, after \"cognito-idp:\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-central-2", "us-gov-west-1", "ap-southeast-7"})
  void takesEveryRegion(String region) {
    CafeJson json =
        CafeJson.complete().withText("region", region).withText("userPoolId", region + "_x");

    assertThat(json.read().region()).isEqualTo(region);
  }

  @Test
  void refusesAPoolArn() {
    refuses(
        CafeJson.complete().withText("userPoolId", "arn:aws:cognito-idp:us-east-1:1:userpool/a_b"),
        "cafe.json:3 \"userPoolId\"",
        "\"arn:aws:cognito-idp:us-east-1:1:userpool/a_b\"",
        "a pool's id: region, underscore, letters and digits, such as \"us-east-1_AbCdEf123\"",
        "copy the User pool ID from the Cognito console");
  }

  @Test
  void refusesAPoolOfAnotherRegion() {
    refuses(
        CafeJson.complete().withText("userPoolId", "us-east-2_AbCdEf123"),
        "cafe.json:3 \"userPoolId\"",
        "\"us-east-2_AbCdEf123\"",
        "a pool of the region \"us-east-1\": \"us-east-1_...\"",
        "correct either \"userPoolId\" or \"region\"");
  }

  @Test
  void refusesAPoolIdAsClientId() {
    refuses(
        CafeJson.complete().withText("clientId", "us-east-1_AbCdEf123"),
        "cafe.json:4 \"clientId\"",
        "\"us-east-1_AbCdEf123\"",
        "an app client's id: letters and digits, such as \"1example23456789012345678\"",
        "copy the Client ID from the Cognito console: not its name, nor the pool's");
  }

  @Test
  void doesNotShowWhatMayBeASecretInThePlaceOfTheClientId() {
    refuses(
        CafeJson.complete().withText("clientId", "a".repeat(51)),
        "cafe.json:4 \"clientId\"",
        "51 characters, not shown: they may be a secret",
        "an app client's id: letters and digits, such as \"1example23456789012345678\"",
        "write the Client ID here; if this was the client's secret, replace it");
  }
}
