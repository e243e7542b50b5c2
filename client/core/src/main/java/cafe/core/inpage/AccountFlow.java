package cafe.core.inpage;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.idp.AccountPool;
import cafe.core.idp.Pool;
import cafe.core.outcome.Failure;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.AccountView;
import cafe.core.port.Json;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.qr.QrCode;
import java.util.function.Consumer;

/**
 * What somebody who is signed in may do to the own account: password, codes from an app, the end.
 */
public final class AccountFlow {
  static final String ACCOUNT = "account";
  static final String PASSWORD = "change-password";
  static final String CODES = "codes";

  private final Pool pool;
  private final Platform platform;
  private final AccountView view;
  private final Runnable expired;
  private final Runnable signedOut;
  private final Exchange exchange;
  private AccountPool own;
  private String username = "";
  private String step = ACCOUNT;

  /**
   * Nobody's yet.
   *
   * @param expired told if the access token is no longer good
   * @param signedOut told if every session was ended
   */
  public AccountFlow(
      Pool pool, Calls calls, AccountView view, Runnable expired, Runnable signedOut) {
    this.pool = pool;
    this.own = new AccountPool(pool, "");
    this.platform = calls.platform();
    this.view = view;
    this.expired = expired;
    this.signedOut = signedOut;
    this.exchange = new Exchange(calls, this::fail);
  }

  /** Begins, with the access token of whoever is signed in. */
  public void begin(String accessToken) {
    own = new AccountPool(pool, accessToken);
    overview();
  }

  /** Forgets the access token, and what was under way: no answer to it is heard any more. */
  public void end() {
    exchange.drop();
    own = new AccountPool(pool, "");
  }

  /** Something was clicked: another step, or something to do at once. */
  public void go(String next) {
    exchange.drop();
    switch (next) {
      case ACCOUNT:
        overview();
        break;
      case CODES:
        ask(own.associateSoftwareToken(), SignInFailures.OVER, this::showSecret);
        break;
      case "no-codes":
        ask(own.setSoftwareToken(false), SignInFailures.OVER, done -> show("codes-off"));
        break;
      case "sign-out-everywhere":
        ask(
            own.globalSignOut(),
            SignInFailures.OVER,
            done -> {
              view.close();
              signedOut.run();
            });
        break;
      default:
        show(next);
    }
  }

  /** The step that is shown was filled in. */
  public void submit(Parameters fields) {
    exchange.drop();
    if (step.equals(PASSWORD)) {
      ask(
          own.changePassword(fields.get("previous"), fields.get("password")),
          SignInFailures.WRONG_PASSWORD,
          done -> show("changed"));
    } else if (step.equals(CODES)) {
      ask(
          own.verifySoftwareToken(fields.get("code")),
          SignInFailures.WRONG_CODE,
          verified ->
              ask(own.setSoftwareToken(true), SignInFailures.OVER, done -> show("codes-on")));
    } else {
      view.close();
    }
  }

  private void overview() {
    show(ACCOUNT);
    ask(
        own.getUser(),
        SignInFailures.OVER,
        user -> {
          username = user.text("Username");
          show(ACCOUNT);
          view.offerCodes(!user.get("UserMFASettingList").contains("SOFTWARE_TOKEN_MFA"));
        });
  }

  private void showSecret(Json body) {
    String secret = body.text("SecretCode");
    String uri = OtpAuth.uri(username, secret, platform);
    QrCode code = QrCode.of(uri);
    show(CODES);
    view.secret(secret, uri, code.size(), code.path());
  }

  private void show(String next) {
    step = next;
    view.show(next);
  }

  private void ask(HttpRequest request, String wrong, Consumer<Json> next) {
    view.busy();
    exchange.ask(request, response -> AccountPool.process(response, platform, wrong), next);
  }

  private void fail(Failure failure) {
    if (failure.endsSession()) {
      view.close();
      expired.run();
    } else {
      view.failed(failure);
    }
  }
}
