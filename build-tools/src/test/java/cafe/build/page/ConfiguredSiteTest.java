package cafe.build.page;

import static cafe.build.page.SiteFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.config.CafeJson;
import cafe.build.config.SiteConfig;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredSiteTest {
  private static final SiteConfig OTHER =
      CafeJson.complete()
          .withText("ownerGroup", "staff")
          .withText("redirectPath", "/signed-in")
          .read();

  @Test
  void isWhatTheAssemblyWouldHaveMade() {
    SiteFiles built = new SiteFixture().assemble();

    Map<String, byte[]> site = ConfiguredSite.of(built, OTHER).byPath();

    assertThat(site)
        .hasSameSizeAs(new SiteFixture().assemble(OTHER).byPath())
        .allSatisfy(
            (path, bytes) ->
                assertThat(bytes).isEqualTo(new SiteFixture().assemble(OTHER).byPath().get(path)));
  }

  @Test
  void leavesPagesWithoutAPlaceForItAlone() {
    SiteFiles built = new SiteFixture().with("about.html", "<p>About").assemble();

    assertThat(text(ConfiguredSite.of(built, OTHER), "about.html")).isEqualTo("<p>About");
  }
}
