package cafe.build.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One pass over a raw configuration that gathers every problem before it gives up. */
final class Validation {
  private static final List<String> DEFAULT_SCOPES = List.of("openid", "email", "profile");

  private final RawConfig raw;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ConfigKey, RawSetting> settings = new EnumMap<>(ConfigKey.class);
  private final Map<ConfigKey, String> texts = new EnumMap<>(ConfigKey.class);
  private List<String> scopes = DEFAULT_SCOPES;

  private Validation(RawConfig raw) {
    this.raw = raw;
  }

  static SiteConfig of(RawConfig raw) {
    return new Validation(raw).run();
  }

  private SiteConfig run() {
    sortByKey();
    settings.forEach(this::check);
    checkPoolIsInRegion();
    checkHint(ConfigKey.PROMPT);
    checkHint(ConfigKey.IDENTITY_PROVIDER);
    if (problems.isEmpty()) {
      applyDefaults();
    } else {
      problems.sort(Comparator.comparingInt(problem -> problem.place().line()));
    }
    reportMissing();
    if (!problems.isEmpty()) {
      throw new ConfigException(raw.source(), problems);
    }
    return new SiteConfig(texts, scopes);
  }

  private void sortByKey() {
    Map<String, RawSetting> seen = new LinkedHashMap<>();
    for (RawSetting setting : raw.settings()) {
      RawSetting first = seen.putIfAbsent(setting.key(), setting);
      Optional<ConfigKey> key = ConfigKey.named(setting.key());
      if (Spelling.isSecret(setting.key())) {
        refuseSecret(setting);
      } else if (key.isEmpty()) {
        refuseUnknown(setting);
      } else if (first != null) {
        String earlier = "the same key as at " + first.place();
        refuse(setting, earlier, "each key once", "remove one of the two");
      } else {
        settings.put(key.get(), setting);
      }
    }
  }

  private void check(ConfigKey key, RawSetting setting) {
    RawValue value = setting.value();
    if (key == ConfigKey.SCOPES) {
      checkScopes(setting);
    } else if (value instanceof RawValue.Text found) {
      Form form = Forms.of(key);
      form.correction(found.text())
          .ifPresentOrElse(
              next -> refuse(setting, form.shown(found.text()), form.expected(), next),
              () -> texts.put(key, found.text()));
    } else {
      String next = "write it in quotation marks, or leave the key out if it is optional";
      refuse(setting, kind(value), Forms.of(key).expected(), next);
    }
  }

  private void checkScopes(RawSetting setting) {
    Form form = Forms.of(ConfigKey.SCOPES);
    if (!(setting.value() instanceof RawValue.Texts found)) {
      String next = "write a list of strings, in square brackets";
      refuse(setting, kind(setting.value()), form.expected(), next);
      return;
    }
    String shown = found.texts().stream().map(Quoted::of).toList().toString();
    Optional<String> wrong =
        found.texts().stream().flatMap(scope -> form.correction(scope).stream()).findFirst();
    if (wrong.isPresent()) {
      refuse(setting, shown, form.expected(), wrong.get());
    } else if (!found.texts().contains("openid")) {
      String next = "add \"openid\": without it Cognito sends no id token";
      refuse(setting, shown, form.expected(), next);
    } else if (new HashSet<>(found.texts()).size() < found.texts().size()) {
      refuse(setting, shown, form.expected(), "remove the scope that is there twice");
    } else {
      scopes = found.texts();
    }
  }

  private void checkPoolIsInRegion() {
    String region = texts.get(ConfigKey.REGION);
    String pool = texts.get(ConfigKey.USER_POOL_ID);
    RawSetting setting = settings.get(ConfigKey.USER_POOL_ID);
    if (region != null && pool != null && setting != null && !pool.startsWith(region + "_")) {
      String expected = "a pool of the region \"" + region + "\": \"" + region + "_...\"";
      refuse(setting, Quoted.of(pool), expected, "correct either \"userPoolId\" or \"region\"");
    }
  }

  /**
   * Only the script for {@code code} passes hints on; elsewhere they would do nothing, unnoticed.
   */
  private void checkHint(ConfigKey key) {
    RawSetting setting = settings.get(key);
    String hint = texts.get(key);
    if (setting != null && hint != null && !"code".equals(texts.get(ConfigKey.SIGN_IN))) {
      String expected = quoted(key) + " only beside \"signIn\": \"code\"";
      refuse(setting, Quoted.of(hint), expected, "remove it, or write \"signIn\": \"code\"");
    }
  }

  private void applyDefaults() {
    String region = texts.getOrDefault(ConfigKey.REGION, "");
    texts.putIfAbsent(
        ConfigKey.COGNITO_IDP_URL, "https://cognito-idp." + region + ".amazonaws.com");
    texts.putIfAbsent(
        ConfigKey.ISSUER,
        texts.get(ConfigKey.COGNITO_IDP_URL) + "/" + texts.get(ConfigKey.USER_POOL_ID));
    texts.putIfAbsent(ConfigKey.SIGN_IN, "implicit");
    texts.putIfAbsent(ConfigKey.REDIRECT_PATH, "/");
    texts.putIfAbsent(ConfigKey.LOGOUT_PATH, "/");
    texts.putIfAbsent(ConfigKey.STORAGE, "session");
    texts.putIfAbsent(ConfigKey.OWNER_GROUP, "owner");
  }

  private void reportMissing() {
    for (ConfigKey key : ConfigKey.REQUIRED) {
      if (!settings.containsKey(key)) {
        Place place = Place.in(raw.source());
        String next = "add \"" + key.json() + "\"";
        problems.add(new Problem(place, quoted(key), "nothing", Forms.of(key).expected(), next));
      }
    }
  }

  private void refuseSecret(RawSetting setting) {
    refuse(
        setting,
        "a key for a secret; its value is not shown",
        "no secret: everybody can read the page's configuration",
        "remove it, use an app client without a secret, and replace the one that was here");
  }

  private void refuseUnknown(RawSetting setting) {
    String next =
        Spelling.nearest(setting.key())
            .map(near -> "write " + quoted(near) + " if that was meant, or remove it")
            .orElse("remove it");
    refuse(setting, "an unknown key", "one of " + ConfigKey.NAMES, next);
  }

  private void refuse(RawSetting setting, String found, String expected, String next) {
    String subject = Quoted.of(setting.key());
    problems.add(new Problem(setting.place(), subject, found, expected, next));
  }

  private static String kind(RawValue value) {
    if (value instanceof RawValue.Other other) {
      return other.kind();
    }
    return value instanceof RawValue.Texts ? "a list" : "a string";
  }

  private static String quoted(ConfigKey key) {
    return "\"" + key.json() + "\"";
  }
}
