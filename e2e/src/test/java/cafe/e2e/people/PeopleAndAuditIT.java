package cafe.e2e.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.build.aws.audit.AuditSignIns;
import cafe.build.aws.people.AddUser;
import cafe.build.people.PeopleException;
import cafe.local.cognito.users.Profile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleAndAuditIT {
  private static final Pattern INVITATION =
      Pattern.compile("Your username is olga and temporary password is (\\S+)\\.");
  private static final Map<String, String> OLGA =
      Map.of("name", "olga", "email", "olga@cafe.example", "group", "owner");

  @TempDir Path root;
  private final List<String> said = new ArrayList<>();
  private PoolOnThisMachine cafe;

  @BeforeEach
  void open() throws Exception {
    cafe = PoolOnThisMachine.open();
    cafe.pool
        .users()
        .create(new Profile("frank", "Frank", "frank@cafe.example"), "Latte-Art-2026!");
    cafe.pool.users().setPassword("frank", "Latte-Art-2026!");
    cafe.pool.users().addToGroup("frank", "owner");
  }

  @AfterEach
  void close() {
    cafe.close();
  }

  @Test
  void invitesAnOwnerWhoSignsInWithThePasswordFromTheEmail() throws Exception {
    add(OLGA);

    assertThat(said.get(0))
        .startsWith("Added olga (olga@cafe.example) in the user pool us-east-1_");
    assertThat(SignInForm.send(cafe.signIn(), "olga", invitedPassword()))
        .contains("/changePassword");
    assertThat(cafe.pool.users().existing("olga").groups()).containsExactly("owner");
  }

  @Test
  void givesAUserWhoIsThereAnotherPasswordOnlyWhenAsked() throws Exception {
    add(OLGA);
    String first = invitedPassword();
    cafe.inbox().clear();

    assertThatThrownBy(() -> add(OLGA))
        .isInstanceOf(PeopleException.class)
        .hasMessageEndingWith("add -DresetPassword.");
    assertThat(cafe.inbox().mails()).isEmpty();

    add("resetPassword", "true");
    assertThat(SignInForm.send(cafe.signIn(), "olga", first)).isEmpty();
    assertThat(SignInForm.send(cafe.signIn(), "olga", invitedPassword()))
        .contains("/changePassword");
  }

  @Test
  void showsAPasswordThatFitsThePolicyAndSendsNone() throws Exception {
    add("showPassword", "true");

    String password = said.get(1).substring(said.get(1).lastIndexOf(' ') + 1);
    assertThat(SignInForm.send(cafe.signIn(), "olga", password)).contains("/changePassword");
    assertThat(cafe.inbox().mails()).isEmpty();
  }

  @Test
  void addsNobodyToAGroupThatIsMissing() {
    assertThatThrownBy(
            () -> add(Map.of("name", "olga", "email", "olga@cafe.example", "group", "staff")))
        .hasMessageContaining("The group \"staff\" is not in the user pool");
    assertThat(cafe.pool.users().find("olga")).isEmpty();
  }

  @Test
  void listsWhoSignedInAndWhoCouldNot() throws Exception {
    SignInForm.send(cafe.signIn(), "frank", "a wrong one");
    SignInForm.send(cafe.signIn(), "nobody", "a wrong one");
    cafe.pool.users().setEnabled("frank", false);
    SignInForm.send(cafe.signIn(), "frank", "Latte-Art-2026!");
    cafe.pool.users().setEnabled("frank", true);
    SignInForm.send(cafe.signIn(), "frank", "Latte-Art-2026!");

    AuditSignIns.run(root, cafe.configure(root), said::add);

    assertThat(said.get(0).lines().toList().subList(0, 7))
        .map(line -> line.replaceFirst("^\\d{4}-\\S+ \\S+", "TIME"))
        .containsExactly(
            "Sign-ins at us-east-1_AbCdEf123, last 24 hours: 1 signed in, 3 failed, 0 to a next step,"
                + " 0 signed out",
            "",
            "when (UTC)           outcome     who               from             reason",
            "TIME  signed in   frank             127.0.0.1",
            "TIME  failed      frank             127.0.0.1        User is disabled.",
            "TIME  failed      (not told)        127.0.0.1        Incorrect username or password.",
            "TIME  failed      frank             127.0.0.1        Incorrect username or password.");
  }

  @Test
  void readsMoreEventsThanOnePageHolds() throws Exception {
    for (int i = 0; i < 30; i++) {
      SignInForm.send(cafe.signIn(), "frank", "Latte-Art-2026!");
    }
    Properties properties = cafe.configure(root);
    properties.setProperty("limit", "30");

    AuditSignIns.run(root, properties, said::add);

    assertThat(said.get(0)).contains("There may be more").contains("us-east-1_AbCdEf123");
    assertThat(said.get(0).lines().filter(line -> line.contains("127.0.0.1"))).hasSize(30);
  }

  private void add(String flag, String value) throws Exception {
    Properties properties = cafe.configure(root);
    properties.putAll(OLGA);
    properties.setProperty(flag, value);
    AddUser.run(root, properties, said::add);
  }

  private void add(Map<String, String> user) throws Exception {
    Properties properties = cafe.configure(root);
    properties.putAll(user);
    AddUser.run(root, properties, said::add);
  }

  private String invitedPassword() {
    String text =
        cafe.inbox()
            .await(mail -> mail.to().equals("olga@cafe.example"), Duration.ofSeconds(5))
            .text();
    Matcher invitation = INVITATION.matcher(text);
    if (!invitation.matches()) {
      throw new AssertionError("The e-mail is no invitation");
    }
    return invitation.group(1);
  }
}
