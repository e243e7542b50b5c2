package cafe.backend.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCompletionTest {
  private final Template completed = Template.completed();

  @TempDir private Path folder = Path.of("");

  @Test
  void putsTheApiIntoTheTemplate() {
    assertThat(completed.properties("Api").at("/Body/paths/~1products/get").isObject()).isTrue();
  }

  @Test
  void leavesNoNameThatCloudFormationDoesNotKnow() {
    assertThat(completed.tree().toString()).doesNotContain("${AllowedOrigin}");
  }

  @Test
  void anotherApiIsAnotherDeployment() {
    ObjectNode api = (ObjectNode) Template.read("api.yaml");
    api.withObject("/info").put("version", "2");
    Template other = TemplateCompletion.complete(Template.inRepository(), api);
    assertThat(deploymentOf(other)).isNotEqualTo(deploymentOf(completed));
  }

  @Test
  void theSameApiIsTheSameDeployment() {
    assertThat(deploymentOf(Template.completed())).isEqualTo(deploymentOf(completed));
  }

  @Test
  void theStageUsesTheDeploymentThatIsThere() {
    assertThat(completed.resources("AWS::ApiGateway::Deployment"))
        .containsOnlyKeys(deploymentOf(completed));
  }

  @Test
  void staysSmallEnoughForCloudFormation() throws IOException {
    // "CloudFormation quotas": 1 MB for a template in S3
    assertThat(new ObjectMapper().writeValueAsBytes(completed.tree()).length).isLessThan(1_000_000);
  }

  @Test
  void cfnLintFindsNothingInTheRepositorysTemplate() throws Exception {
    assertThat(lint(Template.inRepository().tree())).isEmpty();
  }

  @Test
  void cfnLintFindsNothingInTheCompletedTemplate() throws Exception {
    assertThat(lint(completed.tree())).isEmpty();
  }

  private static String deploymentOf(Template template) {
    return template.properties("ApiStage").at("/DeploymentId/Ref").asText();
  }

  private String lint(JsonNode template) throws IOException, InterruptedException {
    assumeThat(onPath("cfn-lint"))
        .as("cfn-lint is not on the PATH; `pip install cfn-lint` and run the tests again")
        .isTrue();
    Path file = folder.resolve("template.json");
    Files.writeString(file, template.toString());
    Process process =
        new ProcessBuilder("cfn-lint", file.toString()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
