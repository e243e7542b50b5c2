package cafe.bench.api;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A program of its own: makes a handler as Lambda's Java runtime does, from the environment, and
 * hands it an event, twice. Prints the times at which it was made and had answered, in milliseconds
 * since 1970, and the beginning of the first answer.
 */
final class ColdStart {
  private static final int SHOWN = 48;

  private ColdStart() {}

  /** Arguments: the handler's class, the event's file. */
  @SuppressWarnings("unchecked") // the serializers make and take exactly the handler's own types
  public static void main(String... args) throws IOException, ReflectiveOperationException {
    Class<?> type = Class.forName(args[0]);
    byte[] event = Files.readAllBytes(Path.of(args[1]));
    var handler = (RequestHandler<Object, Object>) type.getConstructor().newInstance();
    Method method = method(type);
    PojoSerializer<Object> in = serializer(method.getParameterTypes()[0]);
    PojoSerializer<Object> out = serializer(method.getReturnType());
    long made = System.currentTimeMillis();
    String answer = call(handler, in, out, event);
    long first = System.currentTimeMillis();
    call(handler, in, out, event);
    long second = System.currentTimeMillis();
    String shown = answer.substring(0, Math.min(SHOWN, answer.length())).replace('\n', ' ');
    System.out.println(made + " " + first + " " + second + " " + shown);
  }

  private static String call(
      RequestHandler<Object, Object> handler,
      PojoSerializer<Object> in,
      PojoSerializer<Object> out,
      byte[] event) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    Object given = in.fromJson(new ByteArrayInputStream(event));
    out.toJson(handler.handleRequest(given, context()), answer);
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** The handler's own, not the bridge that the compiler makes of it. */
  private static Method method(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("handleRequest") && !method.isBridge())
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // one serializer, seen as one of objects
  private static PojoSerializer<Object> serializer(Class<?> type) {
    return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
        ? (PojoSerializer<Object>)
            (PojoSerializer<?>) LambdaEventSerializers.serializerFor(type, type.getClassLoader())
        : JacksonFactory.getInstance().getSerializer((Class<Object>) type);
  }

  private static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            Context.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (proxy, method, arguments) ->
                method.getReturnType() == int.class ? Integer.valueOf(10_000) : "benchmark");
  }
}
