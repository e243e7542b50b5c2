package cafe.local;

/** The servers of the local cloud, each on a port of its own so that each is an origin. */
public enum Service {
  SITE("site", 8400),
  HOSTED_UI("hosted-ui", 8401),
  COGNITO_IDP("cognito-idp", 8402),
  API("api", 8403),
  S3("s3", 8404),
  INBOX("inbox", 8405),
  DYNAMODB("dynamodb", 8406),
  STATES("states", 8407),
  SMTP("smtp", 8408),
  TRAIL("trail", 8409);

  private final String title;
  private final int defaultPort;

  Service(String title, int defaultPort) {
    this.title = title;
    this.defaultPort = defaultPort;
  }

  /** Its name in messages and in the property {@code cafe.port.NAME}. */
  public String title() {
    return title;
  }

  /** Its port unless another is given. */
  public int defaultPort() {
    return defaultPort;
  }
}
