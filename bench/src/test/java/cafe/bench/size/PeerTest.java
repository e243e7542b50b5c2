package cafe.bench.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerTest {
  @Test
  void readsWhatAnEntrySaysOfItself() {
    List<String> lines = List.of("// peer: x", "// checks: state, nonce", "import x;", "// no: y");

    assertThat(Peer.said(lines)).isEqualTo(Map.of("peer", "x", "checks", "state, nonce"));
  }

  @Test
  void everyRedirectEntrySaysWhatItChecksAndWhatItLacks() throws IOException {
    for (Peer peer : Peer.in(Path.of("peers/redirect"))) {
      assertThat(
              List.of(
                  peer.says("peer"), peer.says("flow"), peer.says("checks"), peer.says("lacks")))
          .as(peer.entry())
          .doesNotContain("");
    }
  }

  @Test
  void everyInPageEntrySaysWhatItDoesAndWhatItLacks() throws IOException {
    for (Peer peer : Peer.in(Path.of("peers/in-page"))) {
      assertThat(
              List.of(
                  peer.says("peer"), peer.says("signs in"), peer.says("else"), peer.says("lacks")))
          .as(peer.entry())
          .doesNotContain("");
    }
  }
}
