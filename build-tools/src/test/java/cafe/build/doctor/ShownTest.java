package cafe.build.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void keepsControlCharactersFromTheTerminal() {
    assertThat(Shown.of("red \u001b[31m\r\n\"end\"")).isEqualTo("\"red ?[31m???end?\"");
  }

  @Test
  void hidesTheQueryAndTheUserOfAUrl() {
    assertThat(Shown.of("https://frank:hush@cafe.example/a?code=1#id_token=2"))
        .isEqualTo("\"https://***@cafe.example/a?***\"");
  }

  @Test
  void cutsWhatIsLong() {
    assertThat(Shown.of("x".repeat(200)))
        .isEqualTo("\"" + "x".repeat(120) + "\"... (200 characters)");
  }
}
