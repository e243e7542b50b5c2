package cafe.build.stack.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Puts api.yaml into cafe.yaml, as docs/decisions/0020-template-completion.md says: CloudFormation
 * resolves intrinsics only in an inline Body.
 */
public final class TemplateCompletion {
  private static final ObjectMapper SORTED =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
  private static final int HASH_DIGITS = 10;

  private TemplateCompletion() {}

  /** The template as CloudFormation gets it. The same files always give the same. */
  public static Template complete(Template template, JsonNode api) {
    ObjectNode body = api.deepCopy();
    body.withObject("/info").set("title", SORTED.valueToTree(Map.of("Ref", "AWS::StackName")));
    resolveNames(body);
    String deployment = "ApiDeployment" + hash(body);
    return template
        .with("/Resources/Api/Properties/Body", body)
        .with("/Resources/" + deployment, template.tree().at("/Resources/ApiDeployment"))
        .without("/Resources/ApiDeployment")
        .with("/Resources/ApiStage/Properties/DeploymentId/Ref", deployment);
  }

  private static void resolveNames(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("Fn::Sub").isTextual()) {
      String text = object.path("Fn::Sub").asText();
      object.set("Fn::Sub", TextNode.valueOf(resolveNames(text)));
    }
    node.forEach(TemplateCompletion::resolveNames);
  }

  private static String resolveNames(String text) {
    return text.replace("${AllowedOrigin}", "https://${Distribution.DomainName}")
        .replace(".Arn}/invocations", ".Arn}:live/invocations");
  }

  private static String hash(JsonNode body) {
    try {
      byte[] bytes = SORTED.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
