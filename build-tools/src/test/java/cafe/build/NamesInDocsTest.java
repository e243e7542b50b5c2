package cafe.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Defends the reader of the documents from tests that are no more. */
class NamesInDocsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))\\b");

  @Test
  void eachTestThatADocumentNamesExists() throws Exception {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> documents = Files.walk(ROOT.resolve("docs"))) {
      documents
          .filter(file -> file.toString().endsWith(".md"))
          .flatMap(file -> TEST.matcher(read(file)).results())
          .forEach(found -> missing.add(found.group(1)));
    }
    assertThat(missing).isNotEmpty();
    missing.removeAll(tests());
    assertThat(missing).isEmpty();
  }

  private static Set<String> tests() throws IOException {
    Set<String> tests = new TreeSet<>();
    for (String module :
        Set.of("client/core", "backend", "build-tools", "local-cloud", "e2e", "client/browser")) {
      Path folder = ROOT.resolve(module).resolve("src/test");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          tests.addAll(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".java"))
                  .map(name -> name.substring(0, name.length() - ".java".length()))
                  .collect(Collectors.toSet()));
        }
      }
    }
    return tests;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
