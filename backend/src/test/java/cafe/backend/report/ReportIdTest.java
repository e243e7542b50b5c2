package cafe.backend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportIdTest {
  /** {@code printf 'sub-1:0123456789abcdef' | sha256sum} of GNU coreutils. */
  private static final String SHA256 =
      "1ee110f823c781665de782c2039b2fd244f6b1da3239cdac2bc309a3314de681";

  @Test
  void isTheHashOfWhoAsksAndTheKey() {
    assertThat(ReportId.of("sub-1", "0123456789abcdef").text()).isEqualTo(SHA256);
  }

  @Test
  void namesItsFiles() {
    ReportId id = new ReportId(SHA256);

    assertThat(id.gatheredKey()).isEqualTo("gathered/" + SHA256 + ".jsonl");
    assertThat(id.pageKey()).isEqualTo("reports/" + SHA256 + ".html");
  }

  @Test
  void readsItsOwnForm() {
    assertThat(ReportId.parse(SHA256)).contains(new ReportId(SHA256));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1ee110f823c781665de782c2039b2fd244f6b1da3239cdac2bc309a3314de68",
        "1EE110F823C781665DE782C2039B2FD244F6B1DA3239CDAC2BC309A3314DE681",
        "../10f823c781665de782c2039b2fd244f6b1da3239cdac2bc309a3314de681a"
      })
  void refusesAnyOtherForm(String text) {
    assertThat(ReportId.parse(text)).isEmpty();
    assertThatThrownBy(() -> new ReportId(text))
        .hasMessage(
            "Report id: found " + text.length() + " characters, expected 64 hexadecimal digits");
  }
}
