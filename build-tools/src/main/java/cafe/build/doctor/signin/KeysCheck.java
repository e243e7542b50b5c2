package cafe.build.doctor.signin;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Json;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Answer;
import cafe.build.doctor.web.NoAnswerException;
import cafe.build.doctor.web.Request;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** The page can read the pool's keys, and they are for RS256 (RFC 7517, RFC 7518 section 3.3). */
public final class KeysCheck implements Check {
  private static final String EXPECTED = "RSA keys for RS256, readable by the page";
  private static final String NEXT = "Correct userPoolId or cognitoIdpUrl in cafe.json.";

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public Finding examine(Visit visit) {
    SiteConfig config = visit.config();
    String url = config.cognitoIdpUrl() + "/" + config.userPoolId() + "/.well-known/jwks.json";
    Request request = Request.get(URI.create(url)).with("Origin", visit.site().toString());
    try {
      return judge(visit, visit.ask(request));
    } catch (NoAnswerException none) {
      return Finding.wrong(none.clause(), EXPECTED, NEXT);
    }
  }

  private static Finding judge(Visit visit, Answer answer) {
    if (answer.status() != 200) {
      return Finding.wrong("status " + answer.status() + " for jwks.json", EXPECTED, NEXT);
    }
    String allowed = answer.header("Access-Control-Allow-Origin").orElse("");
    if (!allowed.equals("*") && !allowed.equals(visit.site().toString())) {
      String next = "See that cognitoIdpUrl is Cognito itself, not a server that stands before it.";
      return Finding.wrong("keys that pages of this site may not read", EXPECTED, next);
    }
    int keys = 0;
    for (JsonNode key : Json.parse(answer.body()).path("keys")) {
      keys += isRs256(key) ? 1 : 0;
    }
    return keys == 0
        ? Finding.wrong("no key for RS256 in jwks.json", EXPECTED, NEXT)
        : Finding.ok(keys + " for RS256, readable by the page");
  }

  private static boolean isRs256(JsonNode key) {
    return key.path("kty").asText().equals("RSA")
        && key.path("alg").asText("RS256").equals("RS256")
        && key.path("use").asText("sig").equals("sig")
        && !key.path("kid").asText().isEmpty()
        && !key.path("n").asText().isEmpty();
  }
}
