package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.page.PageConfig;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Defends the build against what people and other tools write as configuration: it is a checked
 * configuration afterwards, or a list of problems, never a stack trace, and never shows a secret.
 */
class ConfigFuzzTest {
  private static final String SECRET = "1ab2cd3ef4gh5ij6kl7mn8op9qr0st1uv2wx3yz4ab5cd6ef7gh8";
  private static final String PAGE =
      "<!doctype html><script type=\"application/json\" id=\"cafe-config\">{}</script><p>after</p>";
  private static final List<String> CAFE_JSON =
      List.of(
          CafeJson.complete().text(),
          CafeJson.minimal().text(),
          CafeJson.complete().plus("  \"clientSecret\": \"" + SECRET + "\"").text());
  private static final List<String> AMPLIFY =
      List.of(
          "{\"version\":\"1.4\",\"auth\":{\"aws_region\":\"us-east-1\","
              + "\"user_pool_id\":\"us-east-1_AbCdEf123\","
              + "\"user_pool_client_id\":\"1example23456789012345678\",\"oauth\":{\"domain\":"
              + "\"cafe.auth.us-east-1.amazoncognito.com\",\"scopes\":[\"openid\",\"email\"],"
              + "\"redirect_sign_in_uri\":[\"https://cafe.example/callback.html\"],"
              + "\"redirect_sign_out_uri\":[\"https://cafe.example/\"],"
              + "\"response_type\":\"token\"}}}");
  private static final List<String> LAB =
      List.of(
          "window.COFFEE_CONFIG = {\n  API_GW_BASE_URL_STR: \"https://abc123.execute-api.us-east-1"
              + ".amazonaws.com/prod\",\n  COGNITO_LOGIN_BASE_URL_STR: \"https://cafe.auth.us-east-1"
              + ".amazoncognito.com/login?client_id=1example23456789012345678&response_type=token"
              + "&scope=openid+email&redirect_uri=https%3A%2F%2Fcafe.example%2Fcallback.html\"\n};");

  static Stream<byte[]> seeds() {
    return Stream.of(CAFE_JSON, AMPLIFY, LAB).flatMap(Texts::seeds);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] bytes) {
    String text = Texts.of(bytes);
    anyCafeJsonIsCheckedOrExplained(text);
    anyAmplifyOutputsAreCheckedOrExplained(text);
    anyLabConfigIsCheckedOrExplained(text);
  }

  @Property
  void anyCafeJsonIsCheckedOrExplained(@ForAll("cafeJson") String text) {
    isCheckedOrExplained(ConfigJson::read, text);
  }

  @Property
  void anyAmplifyOutputsAreCheckedOrExplained(@ForAll("amplify") String text) {
    isCheckedOrExplained(AmplifyOutputs::read, text);
  }

  @Property
  void anyLabConfigIsCheckedOrExplained(@ForAll("lab") String text) {
    isCheckedOrExplained(LabConfig::read, text);
  }

  @Property
  void anyCommandLineIsCheckedOrExplained(@ForAll String value) {
    for (ConfigKey key : ConfigKey.values()) {
      isCheckedOrExplained(
          (source, ignored) -> CafeJson.complete().raw(),
          value,
          Map.of("cafe." + key.json(), value));
    }
  }

  @Provide
  Arbitrary<String> cafeJson() {
    return Damaged.of(CAFE_JSON);
  }

  @Provide
  Arbitrary<String> amplify() {
    return Damaged.of(AMPLIFY);
  }

  @Provide
  Arbitrary<String> lab() {
    return Damaged.of(LAB);
  }

  private static void isCheckedOrExplained(
      BiFunction<String, String, RawConfig> reader, String text) {
    isCheckedOrExplained(
        reader,
        text,
        Map.of(
            "cafe.apiUrl", "https://abc123.execute-api.us-east-1.amazonaws.com/prod",
            "cafe.userPoolId", "us-east-1_AbCdEf123"));
  }

  private static void isCheckedOrExplained(
      BiFunction<String, String, RawConfig> reader, String text, Map<String, String> properties) {
    Optional<SiteConfig> config = Optional.empty();
    try {
      RawConfig commandLine = new ConfigSources().commandLine(properties).merged();
      config = Optional.of(SiteConfigReader.validate(commandLine.over(reader.apply("f", text))));
    } catch (ConfigException refused) {
      assertThat(String.valueOf(refused.getMessage()))
          .isNotBlank()
          .doesNotContain(SECRET)
          .matches("(?s)[^\\p{Cntrl}]*(\\n[^\\p{Cntrl}]*)*");
    }
    config.ifPresent(ConfigFuzzTest::survivesThePage);
  }

  /** What was accepted is the same after writing and reading, and cannot leave its element. */
  private static void survivesThePage(SiteConfig config) {
    assertThat(SiteConfigReader.read("again", config.toJson())).isEqualTo(config);
    String page = PageConfig.inject(PAGE, config);
    assertThat(page.split("<", -1)).hasSameSizeAs(PAGE.split("<", -1));
    assertThat(page).endsWith("</script><p>after</p>");
  }
}
