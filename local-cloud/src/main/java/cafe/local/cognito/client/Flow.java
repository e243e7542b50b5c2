package cafe.local.cognito.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An {@code AllowedOAuthFlows} value of an app client that a browser can use. */
public enum Flow {
  /** {@code response_type=code}. */
  CODE("code"),
  /** {@code response_type=token}. */
  IMPLICIT("token");

  private final String responseType;

  Flow(String responseType) {
    this.responseType = responseType;
  }

  /** The flow that such a {@code response_type} asks for; none if Cognito does not know it. */
  public static Optional<Flow> ofResponseType(String responseType) {
    return Arrays.stream(values()).filter(flow -> flow.responseType.equals(responseType)).findAny();
  }

  /** The flow of that name in {@code AllowedOAuthFlows}. */
  public static Flow named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its {@code response_type}. */
  public String responseType() {
    return responseType;
  }
}
