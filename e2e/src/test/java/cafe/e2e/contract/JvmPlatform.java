package cafe.e2e.contract;

import cafe.core.http.HttpRequest;
import cafe.core.http.HttpResponse;
import cafe.core.port.Json;
import cafe.core.port.Parameters;
import cafe.core.port.Platform;
import cafe.core.port.TabStorage;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the client's core needs from the world, given by a JVM. */
final class JvmPlatform implements Platform {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JvmTransport transport = new JvmTransport();
  private final EventLoop eventLoop = new EventLoop();
  private final Stored stored = new Stored();
  private final JvmAddressBar address;

  JvmPlatform(String origin) {
    this.address = new JvmAddressBar(origin);
  }

  /** The timers, to run what is due. */
  EventLoop eventLoop() {
    return eventLoop;
  }

  @Override
  public double nowMillis() {
    return System.currentTimeMillis();
  }

  @Override
  public void after(double delayMillis, Runnable task) {
    eventLoop.after(delayMillis, task);
  }

  @Override
  public byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  @Override
  public Json read(String text) {
    return JacksonJson.read(text);
  }

  @Override
  public Json readBase64Url(String encoded) {
    return JacksonJson.readBase64Url(encoded);
  }

  @Override
  public Parameters parameters(String encoded) {
    return new JvmParameters(encoded);
  }

  @Override
  public String base64Url(byte[] bytes, int length) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
  }

  @Override
  public void send(HttpRequest request, Consumer<HttpResponse> answer) {
    transport.send(request, answer);
  }

  @Override
  public void verify(
      String modulus, String exponent, String signed, String signature, Consumer<Boolean> answer) {
    JvmCrypto.verify(modulus, exponent, signed, signature, answer);
  }

  @Override
  public void sha256(String ascii, Consumer<byte[]> hash) {
    JvmCrypto.sha256(ascii, hash);
  }

  @Override
  public String origin() {
    return address.origin();
  }

  @Override
  public String addressParameters() {
    return address.addressParameters();
  }

  @Override
  public void scrub() {
    address.scrub();
  }

  @Override
  public void go(String url) {
    address.go(url);
  }

  @Override
  public String currentPlace() {
    return stored.get("place");
  }

  @Override
  public void restorePlace(String place) {
    stored.put("place", place);
  }

  /** There is no other tab. */
  @Override
  public void exclusively(String name, Consumer<Runnable> work) {
    work.accept(() -> {});
  }

  /** Method and path of all that was sent, in order. */
  List<String> sent() {
    return transport.sent();
  }

  /** What stands in the address bar. */
  URI address() {
    return address.current();
  }

  @Override
  public TabStorage tab() {
    return stored;
  }

  @Override
  public TabStorage shared() {
    return stored;
  }

  @Override
  public TabStorage sessions(String storage) {
    return stored;
  }

  /** Everything that is kept. */
  private static final class Stored implements TabStorage {
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public String get(String name) {
      return texts.getOrDefault(name, "");
    }

    @Override
    public boolean put(String name, String text) {
      texts.put(name, text);
      return true;
    }
  }
}
