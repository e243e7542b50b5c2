package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidationPathsTest {
  @Test
  void anIndexHasTwoPaths() {
    assertThat(InvalidationPaths.of(List.of("index.html", "a/index.html", "xindex.html")))
        .containsExactly("/", "/a/", "/a/index.html", "/index.html", "/xindex.html");
  }

  @Test
  void pathsAreEncoded() {
    assertThat(InvalidationPaths.of(List.of("caf\u00e9/a b+c.txt")))
        .containsExactly("/caf%C3%A9/a%20b%2Bc.txt");
  }

  @Test
  void eightPathsStayAsTheyAre() {
    assertThat(InvalidationPaths.merge(numbered("/a/", 4), numbered("/b/", 4))).hasSize(8);
  }

  @Test
  void nineBecomeWildcardsOverTheirDirectories() {
    assertThat(InvalidationPaths.merge(numbered("/a/", 5), numbered("/b/", 4)))
        .containsExactly("/a/*", "/b/*");
  }

  @Test
  void nineAtTheTopBecomeOneWildcard() {
    assertThat(InvalidationPaths.merge(numbered("/a", 8), List.of("/b/c"))).containsExactly("/*");
  }

  @Test
  void thePathsOfBothAreThereOnce() {
    assertThat(InvalidationPaths.merge(List.of("/", "/a"), List.of("/", "/b")))
        .containsExactly("/", "/a", "/b");
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
  }
}
