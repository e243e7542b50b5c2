package cafe.backend;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;

/** A Lambda context that no handler may lean on, because a local cloud has none to give. */
final class NoContext {
  static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              NoContext.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) -> {
                throw new AssertionError("A handler used the context: " + method.getName());
              });

  private NoContext() {}
}
