package cafe.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpResponseTest {
  @ParameterizedTest
  @CsvSource({
    "199, false, false",
    "200, true, false",
    "299, true, false",
    "300, false, false",
    "428, false, false",
    "429, false, true",
    "499, false, false",
    "500, false, true",
  })
  void tellsSuccessAndWhatPasses(int status, boolean success, boolean passing) {
    HttpResponse response = HttpResponse.answer(status, "", Double.NaN, Double.NaN);

    assertThat(response.isSuccess()).isEqualTo(success);
    assertThat(response.isPassing()).isEqualTo(passing);
  }
}
