package cafe.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.FakePlatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusSentencesTest {
  @ParameterizedTest
  @CsvSource({"499, unreadable", "500, server_error", "599, server_error"})
  void aStatusFrom500OnIsTheServersProblem(int status, String code) {
    assertThat(Sentences.of(FakePlatform.answer(status, "")).code()).isEqualTo(code);
  }
}
