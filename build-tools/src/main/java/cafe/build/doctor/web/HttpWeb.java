package cafe.build.doctor.web;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** HTTP/1.1 over this machine's network. Every exchange ends within a limit, the body included. */
public final class HttpWeb implements Web {
  private final HttpClient client;
  private final Duration limit;
  private final Clock clock;

  /**
   * Asks with the trusted authorities of this Java.
   *
   * @param limit for one exchange, from the name's look-up to the last byte
   */
  public HttpWeb(Duration limit, Clock clock) {
    this(HttpClient.newBuilder(), limit, clock);
  }

  /** The same with other trusted authorities. */
  HttpWeb(SSLContext trust, Duration limit, Clock clock) {
    this(HttpClient.newBuilder().sslContext(trust), limit, clock);
  }

  private HttpWeb(HttpClient.Builder builder, Duration limit, Clock clock) {
    this.client =
        builder
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limit)
            .build();
    this.limit = limit;
    this.clock = clock;
  }

  @Override
  public Answer send(Request request) {
    URI url = request.url();
    Instant askedAt = clock.instant();
    CompletableFuture<HttpResponse<String>> answering = start(request);
    try {
      HttpResponse<String> response = answering.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          url,
          response.statusCode(),
          response.headers().map(),
          response.body(),
          askedAt,
          clock.instant(),
          response.sslSession().flatMap(HttpWeb::certificateEnd));
    } catch (TimeoutException late) {
      throw new NoAnswerException(noWholeAnswer(url), late);
    } catch (ExecutionException failed) {
      throw new NoAnswerException(reason(url, failed), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NoAnswerException(noWholeAnswer(url), interrupted);
    } finally {
      answering.cancel(true);
    }
  }

  private CompletableFuture<HttpResponse<String>> start(Request request) {
    HttpRequest.BodyPublisher body =
        request.body().isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(request.body());
    HttpRequest.Builder sent = HttpRequest.newBuilder(request.url()).method(request.method(), body);
    request.headers().forEach(sent::header);
    return client.sendAsync(sent.build(), head -> new BoundedBody());
  }

  private static Optional<Instant> certificateEnd(SSLSession session) {
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate certificate
          ? Optional.of(certificate.getNotAfter().toInstant())
          : Optional.empty();
    } catch (SSLPeerUnverifiedException none) {
      return Optional.empty();
    }
  }

  private String noWholeAnswer(URI url) {
    return "no whole answer from %s within %s"
        .formatted(place(url), limit.toString().substring(2).replace("S", " s"));
  }

  private String reason(URI url, ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof HttpConnectTimeoutException) {
      return noWholeAnswer(url);
    }
    if (cause instanceof SSLException) {
      return "no secure connection to %s: %s"
          .formatted(place(url), String.valueOf(cause.getMessage()));
    }
    if (cause instanceof ConnectException) {
      return isUnknownName(cause)
          ? "nobody knows the name of " + place(url)
          : "nobody listens at " + place(url);
    }
    if (cause instanceof BoundedBody.TooLongException) {
      return "the answer from %s is longer than %d bytes"
          .formatted(place(url), BoundedBody.MAX_BYTES);
    }
    return "the connection to %s broke before its answer was whole".formatted(place(url));
  }

  /** The client wraps what the socket said, some times twice. */
  private static boolean isUnknownName(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof UnresolvedAddressException || (cause != null && isUnknownName(cause));
  }

  /** Without the query, which may say too much. */
  private static String place(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority() + url.getRawPath();
  }
}
