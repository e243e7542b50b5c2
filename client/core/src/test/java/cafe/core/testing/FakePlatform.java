package cafe.core.testing;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.Json;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A platform whose time stands still until a test moves it, and whose server is a function. */
public final class FakePlatform implements Platform {
  public final FakeStorage tab = new FakeStorage();
  public final FakeStorage shared = new FakeStorage();
  public final List<HttpRequest> sent = new ArrayList<>();
  public final List<Double> delays = new ArrayList<>();
  public final List<String> left = new ArrayList<>();
  public final List<String> restored = new ArrayList<>();
  public Function<HttpRequest, HttpResponse> server = request -> HttpResponse.unreachable();
  public double nowMillis = 1_795_212_345_000.0;

  /** How much time passes with each look at the clock. */
  public double tickMillis;

  public String address = "&";
  public boolean scrubbed;
  public boolean hangs;
  public byte nextRandom;

  private final List<Runnable> lockedOut = new ArrayList<>();
  private boolean locked;
  private final List<Runnable> tasks = new ArrayList<>();

  /** An answer without any headers of interest. */
  public static HttpResponse answer(int status, String body) {
    return HttpResponse.answer(status, body, Double.NaN, Double.NaN);
  }

  /** Lets the oldest delay pass. */
  public void runNext() {
    nowMillis += delays.remove(0);
    tasks.remove(0).run();
  }

  /** What was sent, method and URL. */
  public List<String> sentLines() {
    List<String> lines = new ArrayList<>();
    sent.forEach(request -> lines.add(request.method() + " " + request.url()));
    return lines;
  }

  @Override
  public double nowMillis() {
    nowMillis += tickMillis;
    return nowMillis;
  }

  @Override
  public void after(double delayMillis, Runnable task) {
    delays.add(delayMillis);
    tasks.add(task);
  }

  /** Each call gives other bytes, all of them the same. */
  @Override
  public byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, nextRandom++);
    return bytes;
  }

  @Override
  public void send(HttpRequest request, Consumer<HttpResponse> answer) {
    sent.add(request);
    if (!hangs) {
      answer.accept(server.apply(request));
    }
  }

  @Override
  public Json read(String text) {
    return JacksonJson.read(text);
  }

  @Override
  public String base64Url(byte[] bytes, int length) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
  }

  @Override
  public Json readBase64Url(String encoded) {
    try {
      return read(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64Url) {
      return read("");
    }
  }

  @Override
  public Parameters parameters(String encoded) {
    return new FormParameters(encoded);
  }

  @Override
  public FakeStorage tab() {
    return tab;
  }

  @Override
  public FakeStorage shared() {
    return shared;
  }

  @Override
  public FakeStorage sessions(String storage) {
    return storage.equals("local") ? shared : tab;
  }

  @Override
  public String origin() {
    return "https://cafe.example";
  }

  @Override
  public String addressParameters() {
    return address;
  }

  @Override
  public void scrub() {
    scrubbed = true;
  }

  @Override
  public void go(String url) {
    left.add(url);
  }

  @Override
  public String currentPlace() {
    return "path=/%23beans&scroll=77";
  }

  @Override
  public void restorePlace(String place) {
    restored.add(place);
  }

  @Override
  public void verify(
      String modulus, String exponent, String signed, String signature, Consumer<Boolean> answer) {
    answer.accept(Rs256.holds(modulus, exponent, signed, signature));
  }

  @Override
  public void sha256(String ascii, Consumer<byte[]> hash) {
    try {
      hash.accept(
          MessageDigest.getInstance("SHA-256").digest(ascii.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One lock, and whoever comes second waits. */
  @Override
  public void exclusively(String name, Consumer<Runnable> work) {
    if (locked) {
      lockedOut.add(() -> exclusively(name, work));
      return;
    }
    locked = true;
    work.accept(
        () -> {
          locked = false;
          if (!lockedOut.isEmpty()) {
            lockedOut.remove(0).run();
          }
        });
  }
}
