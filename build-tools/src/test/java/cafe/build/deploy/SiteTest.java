package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.encoding.ContentEncoding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final byte[] LONG = SiteFixture.bytes("a cup of coffee, ".repeat(100));

  @Test
  void withoutVariantsEveryFileIsOneObject() {
    assertThat(Site.objects(Map.of("a.js", LONG, "b.js", LONG), List.of()))
        .extracting(SiteObject::key)
        .containsExactlyInAnyOrder("a.js", "b.js");
  }

  @Test
  void aVariantHasTheTypeOfItsFileAndItsOwnEncoding() {
    List<SiteObject> objects =
        Site.objects(Map.of("a.0123456789.js", LONG), List.of(ContentEncoding.GZIP));

    assertThat(objects).extracting(SiteObject::key).last().isEqualTo("a.0123456789.js.gz");
    assertThat(objects.get(1).headers()).isEqualTo(objects.get(0).headers().encoded("gzip"));
    assertThat(objects.get(1).bytes()).hasSizeLessThan(LONG.length / 10);
    assertThat(objects.get(1).phase()).isEqualTo(Phase.ASSETS);
  }

  @Test
  void aVariantOfAPageIsSentWithThePages() {
    assertThat(Site.objects(Map.of("index.html", LONG), List.of(ContentEncoding.GZIP)))
        .extracting(SiteObject::phase)
        .containsExactly(Phase.PAGES, Phase.PAGES);
  }

  @Test
  void picturesAndShortTextsHaveNoVariants() {
    assertThat(
            Site.objects(
                Map.of("a.png", LONG, "a.txt", new byte[] {'a'}), List.of(ContentEncoding.GZIP)))
        .hasSize(2);
  }
}
