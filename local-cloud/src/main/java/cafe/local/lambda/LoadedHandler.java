package cafe.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;

/**
 * One instance of a handler, with the serializers that Lambda's Java runtime takes for its types.
 */
final class LoadedHandler {
  private final RequestHandler<Object, Object> handler;
  private final PojoSerializer<Object> input;
  private final PojoSerializer<Object> output;

  private LoadedHandler(RequestHandler<Object, Object> handler, Type in, Type out) {
    this.handler = handler;
    this.input = serializer(in);
    this.output = serializer(out);
  }

  /**
   * Makes an instance. The environment is of the JVM and cannot be set for one handler, so the
   * constructor is used that takes settings, which have a static {@code of(Map)}.
   */
  @SuppressWarnings("unchecked") // the serializers make and take exactly the handler's own types
  static LoadedHandler load(String className, Map<String, String> environment) {
    try {
      Class<?> type = Class.forName(className);
      Constructor<?> constructor =
          Arrays.stream(type.getConstructors())
              .filter(candidate -> candidate.getParameterCount() == 1)
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException(className + " has no constructor for settings"));
      Object settings =
          constructor.getParameterTypes()[0].getMethod("of", Map.class).invoke(null, environment);
      Object handler = constructor.newInstance(settings);
      ParameterizedType types = types(type);
      return new LoadedHandler(
          (RequestHandler<Object, Object>) handler,
          types.getActualTypeArguments()[0],
          types.getActualTypeArguments()[1]);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException("The handler " + className + " cannot be loaded", failed);
    }
  }

  byte[] handle(byte[] event, Context context) {
    Object given = input.fromJson(new ByteArrayInputStream(event));
    Object result = handler.handleRequest(given, context);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    output.toJson(result, bytes);
    return bytes.toByteArray();
  }

  private static ParameterizedType types(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Type implemented : at.getGenericInterfaces()) {
        if (implemented instanceof ParameterizedType typed
            && typed.getRawType() == RequestHandler.class) {
          return typed;
        }
      }
    }
    throw new IllegalStateException(type.getName() + " does not implement RequestHandler<I, O>");
  }

  /** As aws-lambda-java-runtime-interface-client chooses it (EventHandlerLoader). */
  @SuppressWarnings("unchecked") // one serializer, seen as one of objects
  private static PojoSerializer<Object> serializer(Type type) {
    if (type instanceof Class<?> plain
        && LambdaEventSerializers.isLambdaSupportedEvent(plain.getName())) {
      return (PojoSerializer<Object>)
          (PojoSerializer<?>) LambdaEventSerializers.serializerFor(plain, plain.getClassLoader());
    }
    return JacksonFactory.getInstance().getSerializer(type);
  }
}
