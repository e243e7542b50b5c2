package cafe.e2e.contract;

import cafe.core.port.AddressBar;
import java.net.URI;
import java.util.Optional;

/** An address bar without a window. */
final class JvmAddressBar implements AddressBar {
  private final String origin;
  private URI current;

  JvmAddressBar(String origin) {
    this.origin = origin;
    this.current = URI.create(origin + "/");
  }

  @Override
  public String origin() {
    return origin;
  }

  @Override
  public String addressParameters() {
    return Optional.ofNullable(current.getRawQuery()).orElse("")
        + "&"
        + Optional.ofNullable(current.getRawFragment()).orElse("");
  }

  @Override
  public void scrub() {
    current = URI.create(origin + current.getPath());
  }

  @Override
  public void go(String url) {
    current = URI.create(url);
  }

  /** What stands in it. */
  URI current() {
    return current;
  }
}
