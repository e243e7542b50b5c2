package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StackNameTest {
  @Test
  void namesTheStackOfAStage() {
    assertThat(new StackName("prod")).hasToString("cafe-prod");
  }

  @Test
  void refusesAStageThatAwsWouldRefuse() {
    assertThatThrownBy(() -> new StackName("Prod"))
        .isInstanceOf(StackException.class)
        .hasMessage(
            "The stage: found 'Prod', expected a lower-case letter and up to 29 lower-case letters,"
                + " digits or hyphens. Give, for example, -Dcafe.stage=prod.");
  }

  @Test
  void takesAStageOfThirtyCharacters() {
    assertThat(new StackName("p".repeat(30)).stage()).hasSize(30);
  }

  @Test
  void refusesAStageOfThirtyOneCharacters() {
    assertThatThrownBy(() -> new StackName("p".repeat(31))).isInstanceOf(StackException.class);
  }
}
