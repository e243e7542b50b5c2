package cafe.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Options from system properties, {@code -Dcafe.NAME=value}; several values are separated by
 * commas. A property of that form that is not known is refused by name.
 *
 * <ul>
 *   <li>{@code cafe.port.site}, {@code .hosted-ui}, {@code .cognito-idp}, {@code .api}, {@code
 *       .s3}, {@code .inbox}, {@code .dynamodb}, {@code .states}, {@code .smtp}, {@code .trail}:
 *       ports, 0 for any free one
 *   <li>{@code cafe.callbackUrls}, {@code cafe.logoutUrls}: where another site's sign-in and
 *       sign-out return to
 *   <li>{@code cafe.allowedOrigins}: whose pages may read the API's answers
 *   <li>{@code cafe.issuer}: the {@code iss} of tokens
 *   <li>{@code cafe.tokenSeconds}, {@code cafe.linkSeconds}: how long tokens and report links are
 *       good
 *   <li>{@code cafe.password.frank}, {@code .nora}, {@code .gina}: passwords
 *   <li>{@code cafe.selfSignUp}: {@code on} or {@code off}
 *   <li>{@code cafe.authFlows}: flows at the Cognito API beside the template's: USER_PASSWORD_AUTH
 *   <li>{@code cafe.mfa}: OFF, OPTIONAL or ON, then second factors: SOFTWARE_TOKEN_MFA, SMS_MFA,
 *       EMAIL_OTP
 *   <li>{@code cafe.failTasks}: tasks that die at every attempt: Gather, Write, Presign, Notify
 *   <li>{@code cafe.root}, {@code cafe.dist}, {@code cafe.dynalite}: the project's folder, what the
 *       site serves, the folder local-cloud
 *   <li>{@code cafe.verbose}: one line for each request
 * </ul>
 */
final class OptionProperties {
  private static final String PREFIX = "cafe.";

  private final LocalCloudOptions options = LocalCloudOptions.standard();

  private OptionProperties() {}

  static LocalCloudOptions read(Properties properties) {
    OptionProperties reader = new OptionProperties();
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (name.startsWith(PREFIX)) {
        reader.take(name.substring(PREFIX.length()), properties.getProperty(name, ""));
      }
    }
    return reader.options;
  }

  private void take(String name, String value) {
    if (name.startsWith("port.")) {
      options.port(service(name.substring("port.".length())), number(name, value));
      return;
    }
    if (name.equals("config") || name.equals("verbose")) {
      return; // of the build, and of Main itself
    }
    if (name.startsWith("password.")) {
      options.password(name.substring("password.".length()), value);
      return;
    }
    switch (name) {
      case "callbackUrls" -> options.callbackUrls(list(value));
      case "logoutUrls" -> options.logoutUrls(list(value));
      case "allowedOrigins" -> options.allowedOrigins(list(value));
      case "authFlows" -> options.authFlows(list(value));
      case "mfa" -> mfa(list(value));
      case "selfSignUp" -> options.selfSignUp(value.equals("on"));
      case "failTasks" -> options.failTasks(list(value));
      case "issuer" -> options.issuer(URI.create(value));
      case "signIn", "storage" -> options.config(name, value);
      case "tokenSeconds" -> options.tokenValidity(Duration.ofSeconds(number(name, value)));
      case "linkSeconds" -> options.linkValidity(Duration.ofSeconds(number(name, value)));
      case "root" -> options.root(Path.of(value));
      case "dist" -> options.siteFolder(Path.of(value));
      case "dynalite" -> options.dynalite(Path.of(value));
      default ->
          throw new IllegalArgumentException(
              "The property cafe."
                  + name
                  + " is not known to the local cloud. These are: cafe.allowedOrigins,"
                  + " cafe.authFlows, cafe.callbackUrls, cafe.dist, cafe.dynalite, cafe.failTasks,"
                  + " cafe.issuer, cafe.linkSeconds, cafe.logoutUrls, cafe.mfa, cafe.password.USER,"
                  + " cafe.port.SERVICE, cafe.root, cafe.selfSignUp, cafe.signIn, cafe.storage,"
                  + " cafe.tokenSeconds, cafe.verbose.");
    }
  }

  private void mfa(String... words) {
    options.mfa(words[0], Arrays.copyOfRange(words, 1, words.length));
  }

  private static Service service(String title) {
    return Arrays.stream(Service.values())
        .filter(service -> service.title().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no service "
                        + title
                        + ". Ports can be given to: "
                        + String.join(
                            ", ", Arrays.stream(Service.values()).map(Service::title).toList())
                        + "."));
  }

  private static int number(String name, String value) {
    if (!value.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(
          "cafe.%s is \"%s\"; it must be a whole number. Correct it.".formatted(name, value));
    }
    return Integer.parseInt(value);
  }

  private static String[] list(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toArray(String[]::new);
  }
}
