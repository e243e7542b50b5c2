package cafe.build.doctor.api;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A token that says all the right things but that the pool has not signed is refused. */
public final class WrongTokenCheck implements Check {
  /** The end of 2100: so that nothing but the signature is wrong. */
  private static final long EXP = 4_133_980_799L;

  @Override
  public String name() {
    return "report, forged token";
  }

  @Override
  public Finding examine(Visit visit) {
    return Refusal.judge(
        visit,
        visit.ask(
            ApiRequests.get(visit, ApiRequests.REPORT)
                .with("Authorization", "Bearer " + forged(visit.config()))),
        "GET " + ApiRequests.REPORT + " with a forged token",
        "it takes tokens that the pool has not signed.");
  }

  private static String forged(SiteConfig config) {
    String claims =
        """
        {"sub":"cafe-doctor","iss":"%s","aud":"%s","token_use":"id","iat":1,"exp":%d,"cognito:username":"cafe-doctor"}"""
            .formatted(config.issuer(), config.clientId(), EXP);
    return encoded("{\"alg\":\"RS256\",\"kid\":\"cafe-doctor\"}")
        + "."
        + encoded(claims)
        + "."
        + encoded("not a signature");
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
