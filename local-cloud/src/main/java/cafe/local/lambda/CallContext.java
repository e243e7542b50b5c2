package cafe.local.lambda;

import cafe.local.template.FunctionResource;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a handler learns of its own call. */
final class CallContext implements Context {
  private static final Logger LOG = Logger.getLogger("cafe.lambda");

  private final FunctionResource function;
  private final String requestId;
  private final long deadlineNanos;

  CallContext(FunctionResource function, String requestId) {
    this.function = function;
    this.requestId = requestId;
    this.deadlineNanos = System.nanoTime() + function.timeout().toNanos();
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function.name();
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function.name();
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return function.arn();
  }

  /** Null as in Lambda, when no mobile SDK called. */
  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  /** Null as in Lambda, when no mobile SDK called. */
  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, (deadlineNanos - System.nanoTime()) / 1_000_000);
  }

  @Override
  public int getMemoryLimitInMB() {
    return function.memoryMegabytes();
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        LOG.fine(() -> function.name() + ": " + message.stripTrailing());
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
