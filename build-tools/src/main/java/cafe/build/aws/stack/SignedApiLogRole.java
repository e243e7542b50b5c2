package cafe.build.aws.stack;

import cafe.build.aws.AwsAccess;
import cafe.build.stack.ApiLogRole;
import cafe.build.stack.StackException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.regions.Region;

/**
 * Asks API Gateway for the account's settings in a region (Amazon API Gateway API, GetAccount): one
 * signed GET. Nothing else is asked of that service, so it needs no client of its own.
 */
final class SignedApiLogRole implements ApiLogRole {
  private static final String NEXT =
      "Say it yourself: -Dcafe.apiAccessLog=reuse where the account has the role, set-up where this"
          + " stack shall give it one, off to go without.";

  private final AwsAccess aws;

  SignedApiLogRole(AwsAccess aws) {
    this.aws = aws;
  }

  @Override
  public boolean isSetUp() {
    SdkHttpRequest request = AwsCall.make("credentials", this::signed);
    try (SdkHttpClient http = AwsAccess.http().build()) {
      HttpExecuteResponse response =
          http.prepareRequest(HttpExecuteRequest.builder().request(request).build()).call();
      int status = response.httpResponse().statusCode();
      if (status != 200 || response.responseBody().isEmpty()) {
        throw new StackException(
            "API Gateway's settings of this account: found status %d, expected 200. %s"
                .formatted(status, NEXT));
      }
      JsonNode account = new ObjectMapper().readTree(response.responseBody().get());
      return !account.path("cloudwatchRoleArn").asText("").isEmpty();
    } catch (IOException failed) {
      throw new StackException(
          "API Gateway's settings of this account: found no answer (%s), expected them. %s"
              .formatted(failed.getClass().getSimpleName(), NEXT),
          failed);
    }
  }

  private SdkHttpRequest signed() {
    URI origin =
        aws.endpoint()
            .orElseGet(
                () -> {
                  String suffix = Region.of(aws.region()).metadata().partition().dnsSuffix();
                  return URI.create("https://apigateway." + aws.region() + "." + suffix);
                });
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.GET)
            .uri(origin.resolve("/account"))
            .putHeader("Accept", "application/json")
            .build();
    return AwsV4HttpSigner.create()
        .sign(
            it ->
                it.identity(aws.credentials().resolveCredentials())
                    .request(request)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "apigateway")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, aws.region()))
        .request();
  }
}
