package cafe.core.testing;

import cafe.core.outcome.Failure;
import cafe.core.outcome.Outcome;
import cafe.core.site.Site;
import java.util.ArrayList;
import java.util.List;

/** A good configuration, and what outcomes hold. */
public final class Sites {
  public static final String CONFIG =
      "{\"region\":\"us-east-1\",\"userPoolId\":\"us-east-1_AbCdEf123\","
          + "\"clientId\":\"1example23456789012345678\","
          + "\"hostedUiUrl\":\"https://cafe.auth.us-east-1.amazoncognito.com\","
          + "\"apiUrl\":\"https://api.example/prod\","
          + "\"cognitoIdpUrl\":\"https://cognito-idp.us-east-1.amazonaws.com\","
          + "\"issuer\":\"https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123\","
          + "\"signIn\":\"implicit\",\"scopes\":[\"openid\",\"email\",\"profile\"],"
          + "\"redirectPath\":\"/callback.html\",\"logoutPath\":\"/\","
          + "\"storage\":\"session\",\"ownerGroup\":\"owner\"}";

  private Sites() {}

  public static Site good() {
    return value(Site.of(JacksonJson.read(CONFIG), "implicit"));
  }

  /** The value; fails if there is none. */
  public static <T> T value(Outcome<T> outcome) {
    List<T> values = new ArrayList<>();
    outcome.to(
        values::add,
        failure -> {
          throw new AssertionError(failure.code() + ": " + failure.sentence());
        });
    return values.get(0);
  }

  /** The failure; fails if there is none. */
  public static Failure failure(Outcome<?> outcome) {
    List<Failure> failures = new ArrayList<>();
    outcome.to(
        value -> {
          throw new AssertionError("not refused");
        },
        failures::add);
    return failures.get(0);
  }
}
