package cafe.build.audit;

/** Events in the two forms of the AWS pages that {@link TrailRecord} names. */
final class Events {
  static final String POOL = "us-east-1_AbCdEf123";
  static final String CLIENT = "1example23456789012345678";
  static final String SUB = "704b1e47-34fe-40e9-8c41-504997494531";

  private Events() {}

  /** A request to the hosted UI, after Signup_POST of AWS's page. */
  static String hosted(String name, String second, int status) {
    return """
        {"eventVersion":"1.08","userIdentity":{"accountId":"123456789012"},\
        "eventTime":"2026-11-21T08:00:%sZ","eventSource":"cognito-idp.amazonaws.com",\
        "eventName":"%s","awsRegion":"us-east-1","sourceIPAddress":"192.0.2.1",\
        "userAgent":"Mozilla/5.0","errorCode":"","errorMessage":"","requestParameters":null,\
        "additionalEventData":{"sub":"%s","responseParameters":{"status":%d.0},\
        "requestParameters":{"username":["HIDDEN_DUE_TO_SECURITY_REASONS"],\
        "grant_type":["authorization_code"],"client_id":["%s"]},"userPoolId":"%s"},\
        "eventType":"AwsServiceEvent","serviceEventDetails":{"serviceAccountId":"111122223333"}}"""
        .formatted(second, name, SUB, status, CLIENT, POOL);
  }

  /** A call of the API. */
  static String api(String name, String flow, String challenge, String error, String message) {
    return """
        {"eventVersion":"1.08","userIdentity":{"type":"Unknown","principalId":"Anonymous"},\
        "eventTime":"2026-11-21T08:00:00Z","eventSource":"cognito-idp.amazonaws.com",\
        "eventName":"%s","sourceIPAddress":"192.0.2.1","userAgent":"aws-sdk","errorCode":"%s",\
        "errorMessage":"%s","requestParameters":{"authFlow":"%s","clientId":"%s",\
        "authParameters":"HIDDEN_DUE_TO_SECURITY_REASONS"},"responseElements":{"challengeName":"%s"},\
        "eventType":"AwsApiCall"}"""
        .formatted(name, error, message, flow, CLIENT, challenge);
  }
}
