package cafe.build.doctor.site;

import cafe.build.config.ConfigException;
import cafe.build.config.SiteConfig;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Json;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** The page has the configuration that {@code cafe.json} says. */
public final class SameConfigCheck implements Check {
  private static final String EXPECTED = "the same values in the page and in cafe.json";

  @Override
  public String name() {
    return "cafe.json";
  }

  @Override
  public Finding examine(Visit visit) {
    SiteConfig file;
    try {
      file = visit.fileConfig();
    } catch (ConfigException wrong) {
      String next = "Mend it, or give another with -Dcafe.config=<file>.";
      return Finding.wrong(String.valueOf(wrong.getMessage()), "a good cafe.json", next);
    }
    visit.page();
    JsonNode inPage = Json.parse(visit.config().toJson());
    String differences =
        Json.parse(file.toJson()).properties().stream()
            .filter(key -> !key.getValue().equals(inPage.path(key.getKey())))
            .map(key -> difference(key, inPage.path(key.getKey())))
            .collect(Collectors.joining("; "));
    return differences.isEmpty()
        ? Finding.ok("the page has the same values")
        : Finding.wrong(
            differences,
            EXPECTED,
            "Deploy the site again, or give the doctor its own file with -Dcafe.config=<file>.");
  }

  private static String difference(Map.Entry<String, JsonNode> inFile, JsonNode inPage) {
    return "%s is %s in the page and %s in cafe.json"
        .formatted(inFile.getKey(), shown(inPage), shown(inFile.getValue()));
  }

  private static String shown(JsonNode value) {
    return Shown.of(value.isTextual() ? value.asText() : value.toString().replace("\"", "'"));
  }
}
