package cafe.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParametersTest {
  @Test
  void keepsAPercentSignThatEncodesNothing() {
    Parameters form = Parameters.parse("price=100%&a=%zz&b=%c3%a9");

    assertThat(form.first("price")).contains("100%");
    assertThat(form.first("a")).contains("%zz");
    assertThat(form.first("b")).contains("é");
  }
}
