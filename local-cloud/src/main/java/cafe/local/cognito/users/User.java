package cafe.local.cognito.users;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One user, as of now: a change makes another value.
 *
 * @param sub the id that never changes, a UUID
 * @param groups names of groups, in the order they were joined
 * @param enabled whether the user may sign in
 * @param modifiedAt when anything of this was last changed
 */
public record User(
    String sub,
    Profile profile,
    List<String> groups,
    UserStatus status,
    boolean enabled,
    SrpVerifier password,
    Instant createdAt,
    Instant modifiedAt) {
  public User {
    groups = List.copyOf(groups);
  }

  User inGroup(String group) {
    if (groups.contains(group)) {
      return this;
    }
    List<String> more = new ArrayList<>(groups);
    more.add(group);
    return withGroups(more);
  }

  User notInGroup(String group) {
    return withGroups(groups.stream().filter(name -> !name.equals(group)).toList());
  }

  User withPassword(SrpVerifier verifier, UserStatus newStatus) {
    return new User(sub, profile, groups, newStatus, enabled, verifier, createdAt, modifiedAt);
  }

  User allowed(boolean nowEnabled) {
    return new User(sub, profile, groups, status, nowEnabled, password, createdAt, modifiedAt);
  }

  User modified(Instant at) {
    return new User(sub, profile, groups, status, enabled, password, createdAt, at);
  }

  private User withGroups(List<String> others) {
    return new User(sub, profile, others, status, enabled, password, createdAt, modifiedAt);
  }
}
