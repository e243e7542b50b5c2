package cafe.build.people;

import java.util.Optional;

/**
 * A user that the pool has.
 *
 * @param status such as {@code CONFIRMED} or {@code FORCE_CHANGE_PASSWORD}
 * @param email the address, if the user has one
 * @param enabled whether the user may sign in
 */
public record KnownUser(String username, Optional<String> email, String status, boolean enabled) {}
