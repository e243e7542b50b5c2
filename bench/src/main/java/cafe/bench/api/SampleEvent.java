package cafe.bench.api;

/** One event that every handler can read its part of: Frank asks, a task runs, Gina signed up. */
final class SampleEvent {
  static final String JSON =
      """
      {
        "resource": "/", "path": "/", "httpMethod": "GET",
        "headers": {"Origin": "http://127.0.0.1:8400"},
        "queryStringParameters": {"idempotency_key": "0123456789abcdef"},
        "pathParameters": {"id": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},
        "requestContext": {
          "requestId": "benchmark",
          "authorizer": {"claims": {
            "sub": "frank-sub", "token_use": "id", "cognito:username": "frank",
            "cognito:groups": "owner", "name": "Frank", "email": "frank@cafe.example"}}},
        "reportId": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "requester": "Frank", "askedAt": "2026-11-21T02:32:25Z",
        "version": "1", "triggerSource": "PostConfirmation_ConfirmSignUp", "region": "us-east-1",
        "userPoolId": "us-east-1_Benchmark", "userName": "gina",
        "request": {"userAttributes": {
          "sub": "gina-sub", "email": "gina@cafe.example", "name": "Gina"}},
        "response": {}
      }
      """;

  private SampleEvent() {}
}
