package cafe.build.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A good {@code cafe.json}, to be spoilt in one place; each key on a line of its own, from 2 on.
 */
public final class CafeJson {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> more = new ArrayList<>();

  private CafeJson() {
    values.put("region", "\"us-east-1\"");
    values.put("userPoolId", "\"us-east-1_AbCdEf123\"");
    values.put("clientId", "\"1example23456789012345678\"");
    values.put("hostedUiUrl", "\"https://cafe.auth.us-east-1.amazoncognito.com\"");
    values.put("apiUrl", "\"https://abc123.execute-api.us-east-1.amazonaws.com/prod\"");
    values.put("cognitoIdpUrl", "\"https://cognito-idp.us-east-1.amazonaws.com\"");
    values.put("issuer", "\"https://cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123\"");
    values.put("signIn", "\"implicit\"");
    values.put("scopes", "[\"openid\", \"email\", \"profile\"]");
    values.put("redirectPath", "\"/callback.html\"");
    values.put("logoutPath", "\"/\"");
    values.put("storage", "\"session\"");
    values.put("ownerGroup", "\"owner\"");
  }

  /** All keys, all good. */
  public static CafeJson complete() {
    return new CafeJson();
  }

  /** Only what is required. */
  static CafeJson minimal() {
    CafeJson json = new CafeJson();
    json.values.keySet().retainAll(ConfigKey.REQUIRED.stream().map(ConfigKey::json).toList());
    return json;
  }

  /** With another value, given as JSON, in the same line. */
  CafeJson with(String key, String json) {
    values.put(key, json);
    return this;
  }

  /** With another string, in the same line. */
  public CafeJson withText(String key, String text) {
    return with(key, "\"" + text + "\"");
  }

  /** With a line more at the end. */
  CafeJson plus(String line) {
    more.add(line);
    return this;
  }

  CafeJson without(String key) {
    values.remove(key);
    return this;
  }

  String text() {
    List<String> lines =
        values.entrySet().stream()
            .map(entry -> "  \"" + entry.getKey() + "\": " + entry.getValue())
            .collect(Collectors.toCollection(ArrayList::new));
    lines.addAll(more);
    return lines.stream().collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  RawConfig raw() {
    return ConfigJson.read("cafe.json", text());
  }

  /** Read as {@code cafe.json}. */
  public SiteConfig read() {
    return SiteConfigReader.read("cafe.json", text());
  }
}
