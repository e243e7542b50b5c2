package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CircleRuleTest {
  @Test
  void noResourceWaitsForItself() {
    accepts(CircleRule::noResourceWaitsForItself);
  }

  @Test
  void refusesASitePolicyThatWaitsForTheApi() {
    Template circular =
        good()
            .with(
                "/Resources/SiteHeaders/Properties/ResponseHeadersPolicyConfig/Comment",
                Map.of("Fn::Sub", List.of("for ${Api}", Map.of())));
    assertThat(CircleRule.noResourceWaitsForItself(circular))
        .contains("SiteHeaders: it waits for itself, by way of [Api, UserPoolDomain].");
  }
}
