package cafe.build.people;

import java.util.Optional;

/** What is asked of a user pool. A refusal is a {@link PeopleException}. */
public interface UserDirectory {
  /** The pool and where it is, for messages: no slash, no sentence. */
  String title();

  /** The user of that name. */
  Optional<KnownUser> find(String username);

  /** Whether the pool has that group. */
  boolean hasGroup(String group);

  /** Creates a user; the pool makes up a temporary password and sends it by e-mail. */
  void invite(NewUser user);

  /** Creates a user with that temporary password; no e-mail is sent. */
  void create(NewUser user, String temporaryPassword);

  /** Gives an existing user a temporary password; no e-mail is sent. */
  void setTemporaryPassword(String username, String temporaryPassword);

  /** Sends a user who has a temporary password another one, by e-mail. */
  void inviteAgain(String username);

  /** Puts a user into a group; one who is in it stays. */
  void addToGroup(String username, String group);
}
