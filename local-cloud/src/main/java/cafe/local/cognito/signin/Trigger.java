package cafe.local.cognito.signin;

import cafe.local.lambda.Invocation;
import java.util.Optional;

/** A Lambda trigger of the pool, if it has one. */
@FunctionalInterface
public interface Trigger {
  /**
   * Calls the function and waits for it.
   *
   * @param event JSON
   * @return nothing if the pool has no such trigger
   */
  Optional<Invocation> call(byte[] event) throws InterruptedException;
}
