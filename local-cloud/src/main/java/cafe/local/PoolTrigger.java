package cafe.local;

import cafe.local.cognito.signin.Trigger;
import cafe.local.lambda.Functions;
import cafe.local.lambda.Invocation;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The function that the template names as a trigger of the user pool. It exists later than the pool
 * does; a call waits for it.
 */
final class PoolTrigger implements Trigger {
  private final Optional<String> arn;
  private final CompletableFuture<Functions> functions = new CompletableFuture<>();

  PoolTrigger(Optional<String> arn) {
    this.arn = arn;
  }

  void give(Functions ofThisAccount) {
    functions.complete(ofThisAccount);
  }

  @Override
  public Optional<Invocation> call(byte[] event) throws InterruptedException {
    return arn.isEmpty() ? Optional.empty() : functions.join().invoke(arn.get(), event);
  }
}
