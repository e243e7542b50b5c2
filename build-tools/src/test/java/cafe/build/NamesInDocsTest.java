package cafe.build;

import static cafe.build.Documents.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Defends the reader of the documents from tests, profiles and files that are no more. */
class NamesInDocsTest {
  private static final Pattern TEST =
      Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))(?:\\.([a-z]\\w+))?\\b");
  private static final Pattern PROFILE = Pattern.compile("mvn[^\\n`]* -P([a-z-]+)|`-P([a-z-]+)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s:#]+)(?:#[^)\\s]*)?\\)");
  private static final List<String> MODULES =
      List.of("client/core", "backend", "build-tools", "local-cloud", "e2e", "bench");

  @Test
  void eachTestThatADocumentNamesExists() throws IOException {
    Map<String, String> tests = tests();
    Set<String> named = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    for (Path document : Documents.all()) {
      for (MatchResult found : Documents.find(document, TEST)) {
        String test = found.group(1);
        String method = found.group(2) == null ? "" : "void " + found.group(2) + "(";
        named.add(test);
        if (!tests.containsKey(test) || !tests.get(test).contains(method)) {
          missing.add(document + ": " + found.group());
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(missing).isEmpty();
  }

  @Test
  void eachProfileThatADocumentNamesIsInAPom() {
    String poms =
        Documents.read(ROOT.resolve("pom.xml")) + Documents.read(ROOT.resolve("e2e/pom.xml"));
    Set<String> profiles = new TreeSet<>();
    for (Path document : Documents.all()) {
      for (MatchResult found : Documents.find(document, PROFILE)) {
        profiles.add(found.group(1) == null ? found.group(2) : found.group(1));
      }
    }
    assertThat(profiles).contains("run", "bench").allMatch(id -> poms.contains("<id>" + id + "<"));
  }

  @Test
  void eachFileToWhichADocumentLinksIsThere() {
    Set<Path> missing = new TreeSet<>();
    int links = 0;
    for (Path document : Documents.all()) {
      for (MatchResult found : Documents.find(document, LINK)) {
        links++;
        Path target = document.resolveSibling(found.group(1));
        if (!Files.exists(target)) {
          missing.add(target);
        }
      }
    }
    assertThat(links).isGreaterThan(50);
    assertThat(missing).isEmpty();
  }

  /** The text of each test class; where two have one name, of both. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new TreeMap<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(
                file ->
                    tests.merge(
                        file.getFileName().toString().replace(".java", ""),
                        Documents.read(file),
                        String::concat));
      }
    }
    return tests;
  }
}
