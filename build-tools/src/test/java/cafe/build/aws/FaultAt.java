package cafe.build.aws;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Counts requests and fails one of them: before it is sent, or after its answer has come. */
final class FaultAt implements ExecutionInterceptor {
  private final int request;
  private final boolean answerIsLost;
  private final List<String> requests = new ArrayList<>();

  FaultAt(int request, boolean answerIsLost) {
    this.request = request;
    this.answerIsLost = answerIsLost;
  }

  static FaultAt never() {
    return new FaultAt(0, false);
  }

  /** As {@code "PUT /cafe-site/index.html"}. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    if (count(context.httpRequest().method() + " " + context.httpRequest().encodedPath())
        && !answerIsLost) {
      throw SdkClientException.create("the cable was pulled");
    }
  }

  @Override
  public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
    if (requests().size() == request && answerIsLost) {
      throw SdkClientException.create("the answer was lost");
    }
  }

  private synchronized boolean count(String what) {
    requests.add(what);
    return requests.size() == request;
  }
}
