package cafe.build.people;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Adds a user, or gives one who is there another temporary password. By default nobody here learns
 * the password: Cognito makes it up and sends it by e-mail.
 */
public final class UserAdding {
  private final UserDirectory directory;
  private final RandomGenerator random;
  private final Consumer<String> output;

  /**
   * Adds to that directory.
   *
   * @param random from which passwords are made that are to be shown; a secure one
   * @param output takes lines for the terminal
   */
  public UserAdding(UserDirectory directory, RandomGenerator random, Consumer<String> output) {
    this.directory = directory;
    this.random = random;
    this.output = output;
  }

  /**
   * Does it, and says what happened and what comes next.
   *
   * @throws PeopleException if it cannot be done; nothing was changed then, unless it says so
   */
  public void run(NewUser user) {
    if (user.group().isPresent() && !directory.hasGroup(user.group().get())) {
      throw new PeopleException(
          "The group \"%s\" is not in %s, so the user %s was not added. Give the group that cafe.json"
                  .formatted(user.group().get(), directory.title(), user.username())
              + " names as ownerGroup, or leave -Dgroup out for a guest.");
    }
    Optional<KnownUser> known = directory.find(user.username());
    String password = TemporaryPassword.from(random);
    if (known.isPresent()) {
      reset(user, known.get(), password);
    } else if (user.showPassword()) {
      directory.create(user, password);
    } else {
      directory.invite(user);
    }
    user.group().ifPresent(group -> directory.addToGroup(user.username(), group));
    report(user, known.isPresent(), password);
  }

  private void reset(NewUser user, KnownUser known, String password) {
    if (!user.resetPassword()) {
      throw new PeopleException(
          "The user %s is in %s already (%s, %s), so nothing was changed. To send them another"
                  .formatted(
                      known.username(),
                      directory.title(),
                      known.status(),
                      known.enabled() ? "enabled" : "disabled")
              + " temporary password%s, add -DresetPassword."
                  .formatted(
                      user.group().map(group -> " and see that they are in " + group).orElse("")));
    }
    if (!known.email().map(user.email()::equalsIgnoreCase).orElse(false)) {
      throw new PeopleException(
          "The user %s of %s has another e-mail address than -Demail, so nothing was changed. Give"
                  .formatted(known.username(), directory.title())
              + " the address that they have, or choose another -Dname.");
    }
    // Cognito invites again only who has a temporary password.
    directory.setTemporaryPassword(user.username(), password);
    if (!user.showPassword()) {
      directory.inviteAgain(user.username());
    }
  }

  private void report(NewUser user, boolean existed, String password) {
    output.accept(
        "%s %s (%s) in %s, %s."
            .formatted(
                existed ? "Reset the password of" : "Added",
                user.username(),
                user.email(),
                directory.title(),
                user.group()
                    .map(group -> "in the group " + group)
                    .orElse(existed ? "groups unchanged" : "a guest in no group")));
    if (user.showPassword()) {
      output.accept("Temporary password (shown this once, not sent):  " + password);
      output.accept(
          "Next: hand it over in person; at the first sign-in they choose their own, within 7 days.");
    } else {
      output.accept(
          "Next: they get an e-mail with a temporary password, and choose their own at the first"
              + " sign-in, within 7 days.");
      output.accept("No e-mail? Look into the spam folder, or add -DresetPassword -DshowPassword.");
    }
  }
}
