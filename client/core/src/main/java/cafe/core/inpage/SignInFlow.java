package cafe.core.inpage;

import cafe.core.call.Calls;
import cafe.core.http.HttpRequest;
import cafe.core.idp.Challenge;
import cafe.core.idp.ForgotPassword;
import cafe.core.idp.InitiateAuth;
import cafe.core.idp.Pool;
import cafe.core.idp.RespondToAuthChallenge;
import cafe.core.idp.SignInAnswer;
import cafe.core.idp.SignUp;
import cafe.core.idp.Tokens;
import cafe.core.outcome.Failure;
import cafe.core.outcome.SignInFailures;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.port.SignInView;
import cafe.core.port.SrpPlatform;
import java.util.function.Consumer;

/**
 * From a name and a password to tokens, by way of whatever the pool asks in between: a challenge is
 * a step of its own, with Cognito's name for it. A password is held only until it is proved, or
 * sent where a new one has to be.
 */
public final class SignInFlow {
  private final Pool pool;
  private final Platform platform;
  private final SignInView view;
  private final Consumer<Tokens> signedIn;
  private final NewGuest newGuest;
  private final Exchange exchange;
  private final PasswordProof proof;
  private final Countdown countdown;
  private Consumer<Parameters> answer = fields -> {};
  private String step = Steps.PASSWORD;

  /** {@code signedIn} hears of the tokens in the end; nothing of them is checked yet. */
  public SignInFlow(
      Pool pool, Calls calls, SrpPlatform srp, SignInView view, Consumer<Tokens> signedIn) {
    this.pool = pool;
    this.platform = calls.platform();
    this.view = view;
    this.signedIn = signedIn;
    this.newGuest = new NewGuest(srp);
    this.exchange = new Exchange(calls, this::fail);
    this.proof = new PasswordProof(pool, calls.clock(), srp, exchange);
    this.countdown = new Countdown(platform, view);
  }

  /** Begins. */
  public void begin() {
    go(Steps.PASSWORD);
  }

  /** Goes to a step that needs nothing before it; what was under way is dropped. */
  public void go(String next) {
    drop();
    show(next, "");
  }

  /** Forgets what was under way: no answer to it is heard any more. */
  public void drop() {
    exchange.drop();
    proof.drop();
  }

  /** The step that is shown was filled in. */
  public void submit(Parameters fields) {
    send(step, fields);
  }

  /** What was filled in is used as if it were that step. */
  public void send(String as, Parameters fields) {
    String username = newGuest.account(fields.get("username"));
    String password = fields.get("password");
    String code = fields.get("code");
    drop();
    view.busy();
    switch (as) {
      case Steps.PASSWORD:
      case Steps.CONFIRMED:
        signIn(username, password);
        break;
      case Steps.FORGOTTEN:
      case Challenge.RESET_REQUIRED:
        // No answer may tell who has an account; so too where another code is sent for.
        sendCode(ForgotPassword.request(pool, username), Steps.RESET);
        break;
      case Steps.RESEND:
        sendCode(SignUp.resend(pool, username), Steps.CONFIRM);
        break;
      case Steps.RESET:
        reset(username, code, password);
        break;
      case Steps.SIGN_UP:
        exchange.ask(
            newGuest.request(pool, fields),
            response -> SignUp.process(response, platform),
            done -> codeSent(Steps.CONFIRM));
        break;
      case Steps.CONFIRM:
      case Challenge.NOT_CONFIRMED:
        exchange.ask(
            SignUp.confirm(pool, username, code),
            response -> SignUp.processCode(response, platform),
            done -> show(Steps.CONFIRMED, ""));
        break;
      default:
        answer.accept(fields);
    }
  }

  private void reset(String username, String code, String password) {
    exchange.ask(
        ForgotPassword.confirm(pool, username, code, password),
        response -> ForgotPassword.processCode(response, platform),
        done -> signIn(username, password));
  }

  private void signIn(String username, String password) {
    exchange.ask(
        proof.begin(username, password),
        response -> InitiateAuth.process(response, platform, username),
        this::accept);
  }

  private void sendCode(HttpRequest request, String next) {
    exchange.ask(
        request, response -> ForgotPassword.process(response, platform), done -> codeSent(next));
  }

  private void accept(SignInAnswer next) {
    next.to(
        tokens -> {
          drop();
          view.close();
          signedIn.accept(tokens);
        },
        this::challenged);
  }

  private void challenged(Challenge challenge) {
    if (challenge.name().equals(Challenge.PASSWORD_VERIFIER)) {
      proof.make(challenge, request -> respond(challenge, request), this::unsupported);
    } else if (show(challenge.name(), challenge.destination())) {
      view.limit(challenge.requiresName(), challenge.choices());
      answer = fields -> respond(challenge, RespondToAuthChallenge.answer(pool, challenge, fields));
    } else {
      unsupported(challenge);
    }
  }

  private void respond(Challenge challenge, HttpRequest request) {
    exchange.ask(
        request,
        response -> RespondToAuthChallenge.process(response, platform, challenge),
        this::accept);
  }

  private void unsupported(Challenge challenge) {
    fail(SignInFailures.unsupported(challenge.name()));
  }

  /** It was sent, or would have been. */
  private void codeSent(String next) {
    show(next, "");
    countdown.begin();
  }

  private boolean show(String next, String gap) {
    boolean shown = view.show(next, gap);
    step = shown ? next : step;
    return shown;
  }

  private void fail(Failure failure) {
    if (failure.endsSession()) {
      begin();
    }
    view.failed(failure);
  }
}
