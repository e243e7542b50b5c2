package cafe.build.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginUrlTest {
  @Test
  void decodesItsParameters() {
    assertThat(LoginUrl.parse("https://a.example/login?scope=openid+email%21").parameter("scope"))
        .contains("openid email!");
  }

  @Test
  void leavesAPercentSignThatEncodesNothingForTheRulesToRefuse() {
    assertThat(LoginUrl.parse("https://a.example/login?scope=100%zz").parameter("scope"))
        .contains("100%zz");
  }
}
