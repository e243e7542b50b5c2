package cafe.build.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code config.js} of the AWS Academy café lab: a script that assigns {@code COFFEE_CONFIG}.
 * It does not name the user pool, so {@code userPoolId} has to come from elsewhere.
 */
final class LabConfig {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[^/\\n]*?[\"']?\\b([A-Z_]+_STR)[\"']?\\s*:\\s*([\"'])(.*?)\\2");
  private static final String API = "API_GW_BASE_URL_STR";
  private static final String LOGIN = "COGNITO_LOGIN_BASE_URL_STR";

  private final String source;
  private final List<RawSetting> settings = new ArrayList<>();

  private LabConfig(String source) {
    this.source = source;
  }

  static RawConfig read(String source, String text) {
    LabConfig config = new LabConfig(source);
    Matcher entry = ENTRY.matcher(text);
    while (text.contains("COFFEE_CONFIG") && entry.find()) {
      int line = (int) text.substring(0, entry.start(1)).chars().filter(c -> c == '\n').count();
      config.add(entry.group(1), entry.group(3).strip(), new Place(source, line + 1));
    }
    if (config.settings.isEmpty()) {
      throw config.notTheLabs();
    }
    return new RawConfig(source, config.settings);
  }

  private void add(String name, String value, Place place) {
    if (name.equals(API)) {
      set(ConfigKey.API_URL, Optional.of(withoutSlash(value)), place);
    } else if (name.equals(LOGIN)) {
      LoginUrl login = LoginUrl.parse(value);
      set(ConfigKey.HOSTED_UI_URL, Optional.of(login.origin()), place);
      set(ConfigKey.REGION, login.region(), place);
      set(ConfigKey.CLIENT_ID, login.parameter("client_id"), place);
      set(ConfigKey.SIGN_IN, login.parameter("response_type").map(LabConfig::signIn), place);
      set(ConfigKey.REDIRECT_PATH, login.parameter("redirect_uri").map(LoginUrl::pathOf), place);
      login
          .parameter("scope")
          .map(scopes -> new RawValue.Texts(List.of(scopes.trim().split("\\s+", -1))))
          .ifPresent(
              scopes -> settings.add(new RawSetting(ConfigKey.SCOPES.json(), scopes, place)));
      // The lab's pool has no groups: whoever signs in there may order the report.
      set(ConfigKey.OWNER_GROUP, Optional.of(""), place);
    }
  }

  private void set(ConfigKey key, Optional<String> value, Place place) {
    value.ifPresent(
        text -> settings.add(new RawSetting(key.json(), new RawValue.Text(text), place)));
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private static String signIn(String responseType) {
    return responseType.equals("token") ? "implicit" : responseType;
  }

  private ConfigException notTheLabs() {
    Problem problem =
        new Problem(
            Place.in(source),
            "COFFEE_CONFIG",
            "nothing",
            "a script that assigns " + API + " and " + LOGIN + " in COFFEE_CONFIG",
            "take the config.js of the lab's website, or write a cafe.json");
    return new ConfigException(source, List.of(problem));
  }
}
