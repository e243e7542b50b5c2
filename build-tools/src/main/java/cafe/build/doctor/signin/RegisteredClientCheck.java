package cafe.build.doctor.signin;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The app client as its user pool has it fits the configuration; asked with credentials. */
public final class RegisteredClientCheck implements Check {
  private final ClientRegister register;

  /** Looks there. */
  public RegisteredClientCheck(ClientRegister register) {
    this.register = register;
  }

  @Override
  public String name() {
    return "client's settings";
  }

  @Override
  public Finding examine(Visit visit) {
    SiteConfig config = visit.config();
    RegisteredClient client = register.look(config);
    List<String> problems = new ArrayList<>();
    String callback = visit.site() + config.redirectPath();
    String logout = visit.site() + config.logoutPath();
    if (client.hasSecret()) {
      problems.add("a secret");
    }
    if (!client.callbackUrls().contains(callback)) {
      problems.add("not " + callback + " among the callback URLs " + sorted(client.callbackUrls()));
    }
    if (!client.logoutUrls().contains(logout)) {
      problems.add("not " + logout + " among the sign-out URLs " + sorted(client.logoutUrls()));
    }
    if (config.signIn().equals("implicit") && !client.oauthFlows().contains("implicit")) {
      problems.add("not the implicit flow among " + sorted(client.oauthFlows()));
    }
    if (!client.scopes().containsAll(config.scopes())) {
      problems.add(
          "not all of " + config.scopes() + " among the scopes " + sorted(client.scopes()));
    }
    if (config.signIn().equals("in-page") && !client.authFlows().contains("ALLOW_USER_SRP_AUTH")) {
      problems.add("not ALLOW_USER_SRP_AUTH among " + sorted(client.authFlows()));
    }
    return problems.isEmpty()
        ? Finding.ok("they fit the configuration")
        : Finding.wrong(
            String.join("; ", problems),
            "a client without a secret, with what the configuration names",
            "Correct the app client by updating the stack, or correct cafe.json.");
  }

  private static String sorted(Set<String> texts) {
    return new TreeSet<>(texts).toString();
  }
}
