package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadOrderTest {
  @Test
  void assetsFirstThenTheRestThenPagesAndOfEachTheLargestFirst() {
    List<SiteObject> site =
        List.of(
            SiteFixture.object("a.html", "<!doctype html>"),
            SiteFixture.object("assets/a.0badc0ffee.js", "1"),
            SiteFixture.object("robots.txt", "User-agent: *"),
            SiteFixture.object("assets/b.0badc0ffee.js", "22"),
            SiteFixture.object("b.html", "<!doctype html><p>more"));

    Plan plan = Planner.plan(site, Map.of(), Manifest.EMPTY, DeployRules.DEFAULT, 0);

    assertThat(plan.uploads())
        .extracting(upload -> upload.object().key())
        .containsExactly(
            "assets/b.0badc0ffee.js", "assets/a.0badc0ffee.js", "robots.txt", "b.html", "a.html");
  }
}
