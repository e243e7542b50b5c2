package cafe.local.api;

/**
 * What API Gateway itself answers: the response types, statuses and messages of "Gateway response
 * types for API Gateway".
 */
enum GatewayError {
  ACCESS_DENIED(403, "Forbidden", "ForbiddenException"),
  EXPIRED_TOKEN(401, "The incoming token has expired", "UnauthorizedException"),
  INTEGRATION_FAILURE(502, "Internal server error", "InternalServerErrorException"),
  INTEGRATION_TIMEOUT(504, "Endpoint request timed out", "InternalServerErrorException"),
  MISSING_AUTHENTICATION_TOKEN(
      403, "Missing Authentication Token", "MissingAuthenticationTokenException"),
  THROTTLED(429, "Too Many Requests", "TooManyRequestsException"),
  UNAUTHORIZED(401, "Unauthorized", "UnauthorizedException");

  private final int status;
  private final String message;
  private final String errorType;

  GatewayError(int status, String message, String errorType) {
    this.status = status;
    this.message = message;
    this.errorType = errorType;
  }

  int status() {
    return status;
  }

  String message() {
    return message;
  }

  String errorType() {
    return errorType;
  }
}
