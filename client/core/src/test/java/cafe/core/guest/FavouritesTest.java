package cafe.core.guest;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.testing.JacksonJson;
import org.junit.jupiter.api.Test;

class FavouritesTest {
  @Test
  void keepTheirOrder() {
    assertThat(of("[\"b\",\"a\"]").json()).isEqualTo("[\"b\",\"a\"]");
    assertThat(of("[]").json()).isEqualTo("[]");
    assertThat(of("[]").isEmpty()).isTrue();
  }

  @Test
  void areToggledOneByOne() {
    assertThat(of("[]").toggled("a").toggled("b").toggled("c").toggled("b").json())
        .isEqualTo("[\"a\",\"c\"]");
    assertThat(of("[\"a\"]").toggled("a").json()).isEqualTo("[]");
  }

  @Test
  void aPartOfAnIdIsNoFavourite() {
    assertThat(of("[\"a444\"]").contains("a444")).isTrue();
    assertThat(of("[\"a444\"]").contains("a44")).isFalse();
    assertThat(of("[\"a444\"]").contains("444")).isFalse();
  }

  @Test
  void takeOverAChangeThatWasMadeElsewhere() {
    assertThat(of("[\"x\",\"a\"]").changed(of("[\"a\",\"b\"]"), of("[\"b\",\"c\"]")).json())
        .as("a was taken away, c was added, x stays")
        .isEqualTo("[\"x\",\"c\"]");
    assertThat(of("[\"a\"]").changed(of("[]"), of("[\"a\"]")).json())
        .as("added on both sides")
        .isEqualTo("[\"a\"]");
  }

  @Test
  void areTheSameAfterStoring() {
    assertThat(Favourites.ofStored(of("[\"b\",\"a\"]").stored()).json()).isEqualTo("[\"b\",\"a\"]");
    assertThat(Favourites.ofStored("").json()).isEqualTo("[]");
  }

  @Test
  void areJsonWhateverTheIdsAre() {
    String json = "[\"say \\\"hi\\\"\",\"back\\\\slash\"]";
    assertThat(of(json).json()).isEqualTo(json);
  }

  private static Favourites of(String json) {
    return Favourites.of(JacksonJson.read(json));
  }
}
