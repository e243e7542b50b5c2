package cafe.e2e.contract;

import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.http.Parameters;
import java.util.Map;

/** What the hosted UI sends back to a page on the JVM. */
final class HostedUiOnJvm {
  private HostedUiOnJvm() {}

  /** Signs somebody in on this page. */
  static void signIn(PageOnJvm page, House house, Account account) {
    Parameters asked = page.leaveForSignIn();
    Tokens tokens = house.tokens(account);
    page.comeBackWith(answer(asked, withNonce(house, tokens, asked), tokens.accessToken()));
  }

  /** The id token, tied to what the page asked for. */
  static String withNonce(House house, Tokens tokens, Parameters asked) {
    String nonce = asked.first("nonce").orElseThrow();
    return house.pool().forge().withClaim(tokens.idToken().orElseThrow(), "nonce", nonce);
  }

  /** The parameters of the fragment. */
  static Map<String, String> answer(Parameters asked, String idToken, String accessToken) {
    return Map.of(
        "id_token",
        idToken,
        "access_token",
        accessToken,
        "expires_in",
        "3600",
        "token_type",
        "Bearer",
        "state",
        asked.first("state").orElseThrow());
  }
}
