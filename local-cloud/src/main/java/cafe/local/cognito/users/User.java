package cafe.local.cognito.users;

import cafe.local.cognito.srp.SrpVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One user, as of now: a change makes another value.
 *
 * @param sub the id that never changes, a UUID
 * @param groups names of groups, in the order they were joined
 * @param enabled whether the user may sign in
 * @param mfa what is set up as a second factor
 * @param modifiedAt when anything of this was last changed
 */
public record User(
    String sub,
    Profile profile,
    List<String> groups,
    UserStatus status,
    boolean enabled,
    SrpVerifier password,
    MfaPreference mfa,
    Instant createdAt,
    Instant modifiedAt) {
  public User {
    groups = List.copyOf(groups);
  }

  /** What is known of the user, by the names that the API has for it. */
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("sub", sub);
    attributes.put("email_verified", Boolean.toString(profile.emailVerified()));
    if (!profile.name().isEmpty()) {
      attributes.put("name", profile.name());
    }
    profile.phone().ifPresent(phone -> attributes.put("phone_number", phone));
    attributes.put("email", profile.email());
    return attributes;
  }

  static User fresh(Profile profile, UserStatus status, SrpVerifier password, Instant now) {
    return new User(
        UUID.randomUUID().toString(),
        profile,
        List.of(),
        status,
        true,
        password,
        MfaPreference.NONE,
        now,
        now);
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
    return new User(sub, profile, groups, newStatus, enabled, verifier, mfa, createdAt, modifiedAt);
  }

  User withProfile(Profile other) {
    return new User(sub, other, groups, status, enabled, password, mfa, createdAt, modifiedAt);
  }

  User withStatus(UserStatus newStatus) {
    return withPassword(password, newStatus);
  }

  User withMfa(MfaPreference other) {
    return new User(sub, profile, groups, status, enabled, password, other, createdAt, modifiedAt);
  }

  User allowed(boolean nowEnabled) {
    return new User(sub, profile, groups, status, nowEnabled, password, mfa, createdAt, modifiedAt);
  }

  User modified(Instant at) {
    return new User(sub, profile, groups, status, enabled, password, mfa, createdAt, at);
  }

  private User withGroups(List<String> others) {
    return new User(sub, profile, others, status, enabled, password, mfa, createdAt, modifiedAt);
  }
}
