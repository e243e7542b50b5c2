package cafe.build.aws;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Counts requests and fails one of them, however often it is repeated: before it is sent, or after
 * its answer has come.
 */
final class FaultAt implements S3Http {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final S3Http http = new PlainHttp(PATIENCE, PATIENCE);
  private final int request;
  private final boolean answerIsLost;
  private final List<String> requests = new ArrayList<>();
  private Optional<String> broken = Optional.empty();

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
  public S3Answer send(SdkHttpRequest sent, byte[] body) throws IOException {
    boolean fails = fails(sent.method() + " " + sent.encodedPath());
    if (fails && !answerIsLost) {
      throw new IOException("the cable was pulled");
    }
    S3Answer answer = http.send(sent, body);
    if (fails) {
      throw new IOException("the answer was lost");
    }
    return answer;
  }

  private synchronized boolean fails(String what) {
    if (broken.filter(what::equals).isPresent()) {
      return true;
    }
    requests.add(what);
    if (requests.size() == request) {
      broken = Optional.of(what);
      return true;
    }
    return false;
  }
}
