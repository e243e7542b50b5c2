package cafe.build.doctor.web;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads a body as text, and gives up on one that is longer than any of a café. */
final class BoundedBody implements BodySubscriber<String> {
  static final int MAX_BYTES = 4 * 1024 * 1024;

  /** Says that there was more. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
  private Optional<Flow.Subscription> source = Optional.empty();
  private long bytes;

  @Override
  public CompletionStage<String> getBody() {
    return text.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    source = Optional.of(subscription);
    text.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    bytes += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (bytes <= MAX_BYTES) {
      text.onNext(buffers);
    } else {
      source.ifPresent(Flow.Subscription::cancel);
      text.onError(new TooLongException());
    }
  }

  @Override
  public void onError(Throwable failure) {
    text.onError(failure);
  }

  @Override
  public void onComplete() {
    text.onComplete();
  }
}
