package cafe.build.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pool with the group owner that writes down what it is asked to change. */
final class FakeDirectory implements UserDirectory {
  final List<String> changes = new ArrayList<>();
  Optional<KnownUser> known = Optional.empty();

  @Override
  public String title() {
    return "the pool";
  }

  @Override
  public Optional<KnownUser> find(String username) {
    return known.filter(user -> user.username().equals(username));
  }

  @Override
  public boolean hasGroup(String group) {
    return group.equals("owner");
  }

  @Override
  public void invite(NewUser user) {
    changes.add("invite " + user.username());
  }

  @Override
  public void create(NewUser user, String temporaryPassword) {
    changes.add("create " + user.username() + " " + temporaryPassword.length());
  }

  @Override
  public void setTemporaryPassword(String username, String temporaryPassword) {
    changes.add("password of " + username + " " + temporaryPassword.length());
  }

  @Override
  public void inviteAgain(String username) {
    changes.add("invite again " + username);
  }

  @Override
  public void addToGroup(String username, String group) {
    changes.add(username + " into " + group);
  }
}
