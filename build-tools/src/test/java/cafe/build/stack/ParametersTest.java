package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.stack.template.ParameterDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final ParameterDeclaration EMAIL =
      new ParameterDeclaration("OwnerEmail", "Where the reports go.", Optional.empty());
  private static final ParameterDeclaration PATH =
      new ParameterDeclaration("RedirectPath", "Where Cognito returns.", Optional.of("/"));

  private final ParameterSource properties =
      ParameterSource.ofProperties(Map.of("cafe.redirectPath", "/of-the-command-line"));
  private final ParameterSource cafeJson =
      ParameterSource.ofSite(Map.of("redirectPath", "/of-cafe.json"));
  private final ParameterSource stack =
      new ParameterSource("the stack", Map.of("RedirectPath", "/of-the-stack"));

  @Test
  void theCommandLineIsTheStrongest() {
    assertThat(path(properties, cafeJson, stack)).isEqualTo("/of-the-command-line");
  }

  @Test
  void cafeJsonIsStrongerThanTheStack() {
    assertThat(path(cafeJson, stack)).isEqualTo("/of-cafe.json");
  }

  @Test
  void whatTheStackHasIsKept() {
    assertThat(path(stack)).isEqualTo("/of-the-stack");
  }

  @Test
  void theTemplatesDefaultComesLast() {
    assertThat(path()).isEqualTo("/");
  }

  @Test
  void anEmptyValueInCafeJsonSaysNothing() {
    assertThat(path(ParameterSource.ofSite(Map.of("redirectPath", "")), stack))
        .isEqualTo("/of-the-stack");
  }

  @Test
  void anEmptyValueOnTheCommandLineIsAValue() {
    assertThat(path(ParameterSource.ofProperties(Map.of("cafe.redirectPath", "")), stack))
        .isEmpty();
  }

  @Test
  void anotherPropertyIsNoParameter() {
    Parameters chosen =
        Parameters.choose(
            List.of(PATH), List.of(ParameterSource.ofProperties(Map.of("cafe.stage", "prod"))));
    assertThat(chosen.values()).containsOnlyKeys("RedirectPath");
  }

  @Test
  void namesEveryParameterWithoutAValueAndWhatToDo() {
    ParameterDeclaration bucket =
        new ParameterDeclaration("CodeBucket", "The bucket of the jar.", Optional.empty());
    assertThatThrownBy(() -> Parameters.choose(List.of(EMAIL, PATH, bucket), List.of()))
        .isInstanceOf(StackException.class)
        .hasMessage(
            """
            OwnerEmail: found no value, expected one (Where the reports go.) Give it once with \
            -Dcafe.ownerEmail=<value>; later deploys keep it.
            CodeBucket: found no value, expected one (The bucket of the jar.) Give it once with \
            -Dcafe.codeBucket=<value>; later deploys keep it.\
            """);
  }

  @Test
  void showsEachWithItsSource() {
    Parameters chosen =
        Parameters.choose(
            List.of(EMAIL, PATH),
            List.of(ParameterSource.ofProperties(Map.of("cafe.ownerEmail", "f@cafe.example"))));
    assertThat(chosen)
        .hasToString(
            """
            Parameters:
              OwnerEmail    f@cafe.example  (-Dcafe.*)
              RedirectPath  /  (the template)\
            """);
  }

  @Test
  void showsAnEmptyOne() {
    assertThat(
            Parameters.choose(List.of(PATH), List.of(stack)).with("RedirectPath", "", "this test"))
        .hasToString(
            """
            Parameters:
              RedirectPath  ""  (this test)\
            """);
  }

  private static String path(ParameterSource... sources) {
    return Parameters.choose(List.of(PATH), List.of(sources))
        .values()
        .getOrDefault("RedirectPath", "none");
  }
}
