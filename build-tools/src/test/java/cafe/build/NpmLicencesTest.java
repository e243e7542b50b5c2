package cafe.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Defends the project from a licence that nobody has looked at, in what npm installs. */
class NpmLicencesTest {
  private static final Path ROOT = Path.of("..");

  @ParameterizedTest
  @ValueSource(strings = {"client/core", "client/browser", "web-src", "local-cloud"})
  void eachPackageHasALicenceOfTheList(String folder) throws Exception {
    List<String> allowed =
        Files.readAllLines(ROOT.resolve("build-tools/rules/licences/allowed.txt"));
    JsonNode lock =
        new ObjectMapper().readTree(ROOT.resolve(folder).resolve("package-lock.json").toFile());
    Map<String, String> refused = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : lock.path("packages").properties()) {
      String licence = entry.getValue().path("license").asText("none");
      if (!entry.getKey().isEmpty() && !allowed.contains(licence)) {
        refused.put(entry.getKey(), licence);
      }
    }
    assertThat(refused).isEmpty();
  }
}
