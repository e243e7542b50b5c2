package cafe.build.doctor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSiteExtension;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class SiteAddressTest {
  private static final Path NO_FILE = Path.of("not-there.json");

  @Test
  void keepsTheOriginOfAnAddress() {
    assertThat(SiteAddress.of("https://cafe.example/index.html?a=1", NO_FILE))
        .isEqualTo(URI.create("https://cafe.example"));
  }

  @Test
  void knowsTheLocalCloud(GoodSite site) {
    assertThat(SiteAddress.of("local", site.configFile()))
        .isEqualTo(URI.create("http://127.0.0.1:8400"));
  }

  @Test
  void asksForTheAddressOfASiteElsewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteAddress.of("local", NO_FILE))
        .withMessage(
            "The doctor needs a site: found none, expected its address. Say which: mvn -Pdoctor"
                + " -Dcafe.site=https://...");
  }

  @Test
  void refusesWhatIsNoAddressAndHidesAPassword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteAddress.of("https://frank:hush@cafe.example", NO_FILE))
        .withMessage(
            "cafe.site is not the address of a site: found \"https://***@cafe.example\", expected"
                + " scheme and host such as https://cafe.example. Correct it.");
  }
}
