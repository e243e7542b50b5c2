package cafe.local.cognito.users;

import cafe.local.cognito.srp.SrpVerifier;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The directory of a pool: users by name or e-mail address, whatever the case. In memory only. */
public final class Users {
  private final String poolName;
  private final PasswordPolicy policy;
  private final Clock clock;
  private final UserTable table = new UserTable();
  private final Set<String> groups = new LinkedHashSet<>();

  /**
   * An empty directory.
   *
   * @param poolName the pool's id after its underscore, part of every SRP identity
   */
  public Users(String poolName, PasswordPolicy policy, Clock clock) {
    this.poolName = poolName;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Creates a user as AdminCreateUser does: with a temporary password, to be replaced at the first
   * sign-in ({@link UserStatus#FORCE_CHANGE_PASSWORD}).
   *
   * @throws UserPoolException UsernameExistsException, AliasExistsException,
   *     InvalidPasswordException
   */
  public synchronized User create(Profile profile, String temporaryPassword) {
    requireFree(profile.username(), "User account already exists");
    if (find(profile.email()).isPresent()) {
      throw aliasExists();
    }
    return add(profile, temporaryPassword, UserStatus.FORCE_CHANGE_PASSWORD);
  }

  /**
   * Adds a user who signs up: {@link UserStatus#UNCONFIRMED}, with an e-mail address that is not
   * yet an alias, so one that another user has is no fault before {@link #confirm}.
   *
   * @throws UserPoolException UsernameExistsException, InvalidPasswordException
   */
  public synchronized User signUp(Profile profile, String password) {
    requireFree(profile.username(), "User already exists");
    return add(profile.withEmailVerified(false), password, UserStatus.UNCONFIRMED);
  }

  /**
   * Confirms a user who has shown that the e-mail address is theirs.
   *
   * @param takesAlias whether an address that another user has is taken from them
   * @throws UserPoolException UserNotFoundException, AliasExistsException
   */
  public synchronized User confirm(String username, boolean takesAlias) {
    Profile profile = existing(username).profile();
    Optional<User> other =
        find(profile.email()).filter(user -> !user.profile().username().equals(profile.username()));
    if (other.isPresent() && !takesAlias) {
      throw aliasExists();
    }
    other.ifPresent(user -> setProfile(user.profile().withEmailVerified(false)));
    return change(
        username,
        user -> user.withProfile(profile.withEmailVerified(true)).withStatus(UserStatus.CONFIRMED));
  }

  /** Changes what is known of the user of that name, who must exist. */
  public synchronized User setProfile(Profile profile) {
    return change(profile.username(), user -> user.withProfile(profile));
  }

  /** Changes what a user, who must exist, has set up as a second factor. */
  public synchronized User setMfa(String username, UnaryOperator<MfaPreference> preference) {
    return change(username, user -> user.withMfa(preference.apply(user.mfa())));
  }

  /**
   * Sets a permanent password as AdminSetUserPassword does: the user is {@link
   * UserStatus#CONFIRMED} from now on.
   *
   * @throws UserPoolException UserNotFoundException, InvalidPasswordException
   */
  public synchronized User setPassword(String username, String password) {
    return setPassword(username, password, UserStatus.CONFIRMED);
  }

  /**
   * Sets a temporary password, to be replaced at the next sign-in.
   *
   * @throws UserPoolException UserNotFoundException, InvalidPasswordException
   */
  public synchronized User setTemporaryPassword(String username, String password) {
    return setPassword(username, password, UserStatus.FORCE_CHANGE_PASSWORD);
  }

  /**
   * Adds a user to a group, which exists from now on if it did not before.
   *
   * @throws UserPoolException UserNotFoundException
   */
  public synchronized User addToGroup(String username, String group) {
    User changed = change(username, user -> user.inGroup(group));
    groups.add(group);
    return changed;
  }

  /**
   * Takes a user out of a group; the group stays.
   *
   * @throws UserPoolException UserNotFoundException
   */
  public synchronized User removeFromGroup(String username, String group) {
    return change(username, user -> user.notInGroup(group));
  }

  /**
   * Lets a user sign in, or no longer.
   *
   * @throws UserPoolException UserNotFoundException
   */
  public synchronized User setEnabled(String username, boolean enabled) {
    return change(username, user -> user.allowed(enabled));
  }

  /**
   * Forgets a user.
   *
   * @throws UserPoolException UserNotFoundException
   */
  public synchronized void delete(String username) {
    table.remove(username);
  }

  /** All users, in the order they were created. */
  public synchronized List<User> all() {
    return table.all();
  }

  /** Whether there is such a group, with or without users. */
  public synchronized boolean hasGroup(String group) {
    return groups.contains(group);
  }

  /** The user of that name or verified e-mail address. */
  public synchronized Optional<User> find(String nameOrEmail) {
    return table.find(nameOrEmail);
  }

  /** The user of that {@code sub}, unless disabled. */
  public synchronized Optional<User> findBySub(String sub) {
    return table.first(user -> user.sub().equals(sub) && user.enabled());
  }

  /**
   * The user of that name or e-mail address.
   *
   * @throws UserPoolException UserNotFoundException
   */
  public synchronized User existing(String username) {
    return table.existing(username);
  }

  private void requireFree(String username, String message) {
    if (find(username).isPresent()) {
      throw new UserPoolException("UsernameExistsException", message);
    }
  }

  private static UserPoolException aliasExists() {
    return new UserPoolException(
        "AliasExistsException", "An account with the email already exists.");
  }

  private User add(Profile profile, String password, UserStatus status) {
    policy.require(password);
    SrpVerifier verifier = SrpVerifier.of(poolName, profile.username(), password);
    return table.add(User.fresh(profile, status, verifier, clock.instant()));
  }

  private User setPassword(String username, String password, UserStatus status) {
    policy.require(password);
    SrpVerifier verifier =
        SrpVerifier.of(poolName, existing(username).profile().username(), password);
    return change(username, user -> user.withPassword(verifier, status));
  }

  private User change(String username, UnaryOperator<User> change) {
    return table.change(username, user -> change.apply(user).modified(clock.instant()));
  }
}
