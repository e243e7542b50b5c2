package cafe.e2e.house;

import cafe.local.cognito.users.Factor;
import cafe.local.cognito.users.Profile;
import cafe.local.cognito.users.Users;
import java.util.UUID;

/** Somebody whom one journey only knows, so that what it changes is in nobody's way. */
public final class Newcomer {
  private final Users users;
  private final Account account;

  private Newcomer(Users users, Account account) {
    this.users = users;
    this.account = account;
  }

  /** With a password that is to be replaced at the first sign-in. */
  public static Newcomer invited(House house, String name) {
    String username = name.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
    Account account = new Account(username, "First-" + UUID.randomUUID() + "A!", name);
    Users users = house.pool().users();
    users.create(new Profile(username, name, username + "@guest.example"), account.password());
    return new Newcomer(users, account);
  }

  /** With a password of their own. */
  public static Newcomer settled(House house, String name) {
    Newcomer newcomer = invited(house, name);
    newcomer.users.setPassword(newcomer.account.username(), newcomer.account.password());
    return newcomer;
  }

  /** What they type. */
  public Account account() {
    return account;
  }

  /** Where their e-mail goes. */
  public String email() {
    return account.username() + "@guest.example";
  }

  /** Is asked for a code by e-mail at each sign-in. */
  public Newcomer withCodesByEmail(boolean preferred) {
    users.setMfa(account.username(), mfa -> mfa.with(Factor.EMAIL_OTP, true, preferred));
    return this;
  }

  /** Is asked for a code of an app at each sign-in. */
  public Newcomer withApp(String secret, boolean preferred) {
    users.setMfa(
        account.username(),
        mfa -> mfa.withTotp(secret).with(Factor.SOFTWARE_TOKEN_MFA, true, preferred));
    return this;
  }
}
