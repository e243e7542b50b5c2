package cafe.build.doctor.signin;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Json;
import cafe.build.doctor.Shown;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.NoAnswerException;
import cafe.build.doctor.web.Request;
import java.net.URI;

/** The user pool exists, and its issuer is the configuration's (OpenID Connect Discovery 1.0). */
public final class DiscoveryCheck implements Check {
  @Override
  public String name() {
    return "user pool";
  }

  @Override
  public Finding examine(Visit visit) {
    SiteConfig config = visit.config();
    String url =
        config.cognitoIdpUrl() + "/" + config.userPoolId() + "/.well-known/openid-configuration";
    String next = "Correct userPoolId, cognitoIdpUrl or issuer in cafe.json, and deploy again.";
    String expected = "the issuer " + Shown.of(config.issuer());
    try {
      Answer answer = visit.ask(Request.get(URI.create(url)));
      if (answer.status() != 200) {
        String found = "status " + answer.status() + " for its openid-configuration";
        return Finding.wrong(found, expected, next);
      }
      String issuer = Json.parse(answer.body()).path("issuer").asText();
      return issuer.equals(config.issuer())
          ? Finding.ok("issuer " + issuer)
          : Finding.wrong("the issuer " + Shown.of(issuer), expected, next);
    } catch (NoAnswerException none) {
      return Finding.wrong(none.clause(), expected, next);
    }
  }
}
