package cafe.build.audit;

import java.util.Optional;

/** Tells users by their ids. */
@FunctionalInterface
public interface People {
  /** The name of the user with that {@code sub}, if the pool still has them. */
  Optional<String> username(String sub);
}
