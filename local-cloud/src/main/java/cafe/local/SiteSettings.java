package cafe.local;

import cafe.build.config.SiteConfig;
import cafe.build.config.SiteConfigReader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;

/** The project's cafe.json with the places of this local cloud in it. */
final class SiteSettings {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> KEYS = new TypeReference<>() {};

  private SiteSettings() {}

  /** The project's own, with the keys that the options change. */
  static SiteConfig base(Path cafeJson, Map<String, String> changes) {
    return with(SiteConfigReader.read(cafeJson), changes);
  }

  static SiteConfig at(SiteConfig base, Places places, String issuer) {
    return with(
        base,
        Map.of(
            "hostedUiUrl", places.hostedUi().toString(),
            "apiUrl", places.api().toString(),
            "cognitoIdpUrl", places.cognitoIdp().toString(),
            "issuer", issuer));
  }

  static Map<String, Object> keys(SiteConfig config) {
    try {
      return JSON.readValue(config.toJson(), KEYS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A configuration did not give JSON", impossible);
    }
  }

  private static SiteConfig with(SiteConfig config, Map<String, String> changes) {
    Map<String, Object> keys = keys(config);
    keys.putAll(changes);
    return SiteConfigReader.read("cafe.json of the local cloud", JSON.valueToTree(keys).toString());
  }
}
