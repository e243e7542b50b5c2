package cafe.local.cognito.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Users in the order they were created. Whoever owns it sees to it that one thread is in it. */
final class UserTable {
  private final List<User> rows = new ArrayList<>();

  List<User> all() {
    return List.copyOf(rows);
  }

  Optional<User> find(String nameOrEmail) {
    return first(user -> user.profile().answersTo(nameOrEmail));
  }

  Optional<User> first(Predicate<User> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }

  User existing(String username) {
    return find(username)
        .orElseThrow(() -> new UserPoolException("UserNotFoundException", "User does not exist."));
  }

  User add(User user) {
    rows.add(user);
    return user;
  }

  User change(String username, UnaryOperator<User> change) {
    User before = existing(username);
    User after = change.apply(before);
    rows.set(rows.indexOf(before), after);
    return after;
  }

  void remove(String username) {
    rows.remove(existing(username));
  }
}
