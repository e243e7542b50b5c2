package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever changes, CloudFront forgets it, and is asked for little. */
class InvalidationPathsPropertiesTest {
  private static final List<String> NAMES =
      List.of("index.html", "callback.html", "robots.txt", "menu/index.html", "a b/ö+&.html");

  @Property
  void eachChangedFileIsInvalidatedByAtMostEightPaths(@ForAll("keys") List<String> keys) {
    List<String> paths = InvalidationPaths.merge(List.of(), InvalidationPaths.of(keys));
    assertThat(paths).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
    for (String path : InvalidationPaths.of(keys)) {
      assertThat(paths)
          .anyMatch(
              told ->
                  told.equals(path)
                      || (told.endsWith("*")
                          && path.startsWith(told.substring(0, told.length() - 1))));
    }
  }

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of(NAMES)
        .flatMap(
            name ->
                Arbitraries.strings()
                    .alpha()
                    .ofMaxLength(3)
                    .map(folder -> folder.isEmpty() ? name : folder + "/" + name))
        .list()
        .ofMaxSize(15);
  }
}
