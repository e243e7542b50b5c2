package cafe.build.config;

/** What the value of each key has to look like. */
final class Forms {
  private static final Form REGION =
      PatternForm.of(
          "[a-z]{2}(-[a-z]+)+-[0-9]",
          "an AWS region such as \"us-east-1\"",
          "copy it from the user pool's ARN, after \"cognito-idp:\"");

  /** Amazon Cognito API reference, UserPoolIdType. */
  private static final Form USER_POOL_ID =
      PatternForm.of(
          "(?=.{1,55}$)[a-z0-9-]+_[0-9a-zA-Z]+",
          "a pool's id: region, underscore, letters and digits, such as \"us-east-1_AbCdEf123\"",
          "copy the User pool ID from the Cognito console");

  private static final Form CLIENT_ID = new ClientIdForm();

  private static final Form HOSTED_UI_URL =
      UrlForm.origin("https://cafe.auth.us-east-1.amazoncognito.com");

  private static final Form API_URL =
      UrlForm.withPath("https://abc123.execute-api.us-east-1.amazonaws.com/prod");

  private static final Form COGNITO_IDP_URL =
      UrlForm.origin("https://cognito-idp.us-east-1.amazonaws.com");

  private static final Form ISSUER =
      UrlForm.withPath("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");

  private static final Form SIGN_IN = new SignInForm();

  /** RFC 6749, section 3.3. */
  private static final Form SCOPES =
      PatternForm.of(
          "[\\x21\\x23-\\x5b\\x5d-\\x7e]+",
          "scopes, \"openid\" among them, each once, such as [\"openid\", \"email\", \"profile\"]",
          "write each scope once, without spaces, backslashes or quotation marks");

  private static final Form REDIRECT_PATH = pagePath("callback");

  private static final Form LOGOUT_PATH = pagePath("sign-out");

  private static final Form STORAGE =
      PatternForm.of(
          "session|local|memory",
          "\"session\", \"local\" or \"memory\"",
          "write one of the three, or leave \"storage\" out for \"session\"");

  /** Amazon Cognito API reference, GroupNameType; empty for no group. */
  private static final Form OWNER_GROUP =
      PatternForm.of(
          "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{0,128}",
          "a group's name without spaces, at most 128 characters; \"\" for everybody signed in",
          "copy the group's name from the Cognito console");

  /** Amazon Cognito developer guide, "Authorize endpoint". */
  private static final Form PROMPT =
      PatternForm.of(
          "none|login|select_account|consent",
          "\"none\", \"login\", \"select_account\" or \"consent\"",
          "write one of the four, or leave \"prompt\" out");

  /** Amazon Cognito API reference, ProviderNameType; COGNITO is the pool itself. */
  private static final Form IDENTITY_PROVIDER =
      PatternForm.of(
          "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]{1,32}",
          "an identity provider of the pool, such as \"Google\" or \"COGNITO\"",
          "copy the provider's name from the Cognito console, or leave \"identityProvider\" out");

  private Forms() {}

  /** For {@code scopes}: the form of each. */
  static Form of(ConfigKey key) {
    return switch (key) {
      case REGION -> REGION;
      case USER_POOL_ID -> USER_POOL_ID;
      case CLIENT_ID -> CLIENT_ID;
      case HOSTED_UI_URL -> HOSTED_UI_URL;
      case API_URL -> API_URL;
      case COGNITO_IDP_URL -> COGNITO_IDP_URL;
      case ISSUER -> ISSUER;
      case SIGN_IN -> SIGN_IN;
      case SCOPES -> SCOPES;
      case REDIRECT_PATH -> REDIRECT_PATH;
      case LOGOUT_PATH -> LOGOUT_PATH;
      case STORAGE -> STORAGE;
      case OWNER_GROUP -> OWNER_GROUP;
      case PROMPT -> PROMPT;
      case IDENTITY_PROVIDER -> IDENTITY_PROVIDER;
    };
  }

  /** S3 has no directories to complete, so a page is "/" or the name of a file. */
  private static Form pagePath(String name) {
    return PatternForm.of(
        "/|(?!/assets/)(/[A-Za-z0-9_~-]+)+(\\.html)?",
        "a path of the site: \"/\", or a page such as \"/" + name + ".html\"",
        "write the path that is registered with the app client, without host and query");
  }
}
