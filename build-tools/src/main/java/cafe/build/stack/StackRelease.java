package cafe.build.stack;

import cafe.build.stack.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a deploy brings to a stack.
 *
 * @param template completed
 * @param templateFile the same as CloudFormation reads it
 * @param code the handlers' jar
 * @param definition the state machine
 */
record StackRelease(Template template, Artifact templateFile, Artifact code, Artifact definition) {
  static final String API_ORIGIN = "ApiOrigin";
  private static final String RELEASE = "Release";
  private static final String THIS_DEPLOY = "this deploy";
  private static final int HASH_DIGITS = 12;

  static StackRelease of(CloudFiles files) {
    Template template = files.template();
    return new StackRelease(
        template, CloudFiles.artifact(template), files.code(), files.definition());
  }

  /** What must be in the bucket before CloudFormation is asked. */
  List<Artifact> artifacts() {
    return List.of(code, definition, templateFile);
  }

  /**
   * Chooses every parameter.
   *
   * @param bucket where the artifacts are
   * @param apiOrigin the stack's output of that name; empty if there is no stack yet
   * @param given the strongest first; what follows from the release is stronger than all of them
   */
  Parameters parameters(String bucket, String apiOrigin, List<ParameterSource> given) {
    List<ParameterSource> sources = new ArrayList<>();
    sources.add(
        new ParameterSource(
            THIS_DEPLOY,
            Map.of(
                "CodeBucket",
                bucket,
                "CodeKey",
                code.key(),
                "DefinitionKey",
                definition.key(),
                API_ORIGIN,
                apiOrigin)));
    sources.addAll(given);
    Parameters chosen = Parameters.choose(template.parameters(), sources);
    return chosen.with(RELEASE, name(chosen.values()), THIS_DEPLOY);
  }

  /**
   * A function's environment comes from parameters, too, and only another release publishes it. The
   * API's origin is left out: it reaches no function, and is not known at the first deploy.
   */
  private String name(Map<String, String> values) {
    Map<String, String> relevant = new TreeMap<>(values);
    relevant.remove(RELEASE);
    relevant.remove(API_ORIGIN);
    String all = templateFile.hash() + relevant;
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
