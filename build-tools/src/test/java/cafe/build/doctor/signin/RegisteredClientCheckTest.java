package cafe.build.doctor.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.doctor.Finding;
import cafe.build.doctor.GoodSite;
import cafe.build.doctor.GoodSiteExtension;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoodSiteExtension.class)
class RegisteredClientCheckTest {
  private static final String EXPECTED =
      "a client without a secret, with what the configuration names";
  private static final String NEXT =
      "Correct the app client by updating the stack, or correct cafe.json.";

  @Test
  void takesAClientThatFits(GoodSite site) {
    assertThat(examine(site, false, site.site() + "/", "implicit", "profile"))
        .isEqualTo(Finding.ok("they fit the configuration"));
  }

  @Test
  void refusesASecret(GoodSite site) {
    assertThat(examine(site, true, site.site() + "/", "implicit", "profile"))
        .isEqualTo(Finding.wrong("a secret", EXPECTED, NEXT));
  }

  @Test
  void refusesAnotherCallbackUrl(GoodSite site) {
    assertThat(examine(site, false, site.site(), "implicit", "profile"))
        .isEqualTo(
            Finding.wrong(
                "not %1$s/ among the callback URLs [%1$s]".formatted(site.site()), EXPECTED, NEXT));
  }

  @Test
  void refusesAnotherFlow(GoodSite site) {
    assertThat(examine(site, false, site.site() + "/", "code", "profile"))
        .isEqualTo(Finding.wrong("not the implicit flow among [code]", EXPECTED, NEXT));
  }

  @Test
  void refusesAScopeThatIsMissing(GoodSite site) {
    assertThat(examine(site, false, site.site() + "/", "implicit", "phone"))
        .isEqualTo(
            Finding.wrong(
                "not all of [openid, email, profile] among the scopes [email, openid, phone]",
                EXPECTED,
                NEXT));
  }

  private static Finding examine(
      GoodSite site, boolean secret, String callback, String flow, String scope) {
    RegisteredClient client =
        new RegisteredClient(
            secret,
            Set.of(callback),
            Set.of(site.site() + "/"),
            Set.of(flow),
            Set.of("openid", "email", scope),
            Set.of());
    return site.examine(new RegisteredClientCheck(config -> client));
  }
}
