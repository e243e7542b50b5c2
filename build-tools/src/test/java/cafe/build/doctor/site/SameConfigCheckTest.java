package cafe.build.doctor.site;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSite.Server;
import cafe.build.doctor.GoodSiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class SameConfigCheckTest {
  @Test
  void takesTheSame(GoodSite site) {
    assertThat(site.examine(new SameConfigCheck()))
        .isEqualTo(Finding.ok("the page has the same values"));
  }

  @Test
  void namesEachDifference(GoodSite site) {
    site.change(
        Server.SITE,
        "GET /",
        page -> page.replace("/prod\"", "/test\"").replace("\"profile\"]", "\"phone\"]"));
    assertThat(site.examine(new SameConfigCheck()))
        .isEqualTo(
            Finding.wrong(
                "apiUrl is \"%1$s/test\" in the page and \"%1$s/prod\" in cafe.json; scopes is \"['openid','email','phone']\" in the page and \"['openid','email','profile']\" in cafe.json"
                    .formatted(site.origin(Server.API)),
                "the same values in the page and in cafe.json",
                "Deploy the site again, or give the doctor its own file with -Dcafe.config=<file>."));
  }

  @Test
  void refusesAWrongFile(GoodSite site) {
    site.writeConfig(json -> json.replace("us-east-1_", "eu-west-1_"));
    assertThat(site.examine(new SameConfigCheck()))
        .isEqualTo(
            Finding.wrong(
                """
                cafe.json has a problem:
                cafe.json:3 "userPoolId"
                  found     "eu-west-1_AbCdEf123"
                  expected  a pool of the region "us-east-1": "us-east-1_..."
                  next      correct either "userPoolId" or "region\"""",
                "a good cafe.json",
                "Mend it, or give another with -Dcafe.config=<file>."));
  }
}
