package cafe.core.inpage;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.idp.Pool;
import cafe.core.port.Parameters;
import cafe.core.testing.FakeCognito;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.JvmSrp;
import cafe.core.testing.RecordedSteps;
import cafe.core.testing.Sites;
import java.util.ArrayList;
import java.util.List;

/** A flow before a scripted pool. */
final class Dialog {
  private final FakePlatform platform = new FakePlatform();
  private final FakeCognito cognito = new FakeCognito();
  private final RecordedSteps steps = new RecordedSteps();
  private final Calls calls = new Calls(platform, new ServerClock(platform));
  private final List<String> signedIn = new ArrayList<>();
  private final SignInFlow flow;

  Dialog() {
    platform.server = cognito::answer;
    JvmSrp srp = new JvmSrp();
    flow =
        new SignInFlow(
            new Pool(JacksonJson.read(Sites.CONFIG), srp),
            calls,
            srp,
            steps,
            tokens ->
                signedIn.add(
                    tokens.idToken() + " " + tokens.accessToken() + " " + tokens.refreshToken()));
  }

  void signIn(String username, String password) {
    flow.begin();
    submit("username", username, "password", password);
  }

  void submit(String... fields) {
    flow.submit(fields(fields));
  }

  /** As a link of the markup does, from wherever it is. */
  void send(String as, String... fields) {
    flow.send(as, fields(fields));
  }

  SignInFlow flow() {
    return flow;
  }

  FakeCognito cognito() {
    return cognito;
  }

  FakePlatform platform() {
    return platform;
  }

  ServerClock clock() {
    return calls.clock();
  }

  List<String> signedIn() {
    return signedIn;
  }

  List<String> lines() {
    return steps.lines();
  }

  String last() {
    return steps.last();
  }

  private Parameters fields(String... fields) {
    Parameters parameters = platform.parameters("");
    for (int i = 0; i < fields.length; i += 2) {
      parameters.with(fields[i], fields[i + 1]);
    }
    return parameters;
  }
}
