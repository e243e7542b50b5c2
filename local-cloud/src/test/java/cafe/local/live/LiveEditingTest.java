package cafe.local.live;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.local.node.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveEditingTest {
  private static final String STYLE = "web-src/css/hero.css";
  private static final String JAVA = "client/core/src/main/Greeting.java";

  /** In place of Maven: the class becomes the script, if there is a class. */
  private static final String COMPILER =
      """
      const fs = require("node:fs");
      const text = fs.readFileSync("client/core/src/main/Greeting.java", "utf8");
      if (!text.startsWith("class ")) throw new Error("Greeting.java:1 class expected");
      fs.writeFileSync("client/browser/target/web/cafe.js", "// " + text);
      """;

  @TempDir private Path folder;
  private final List<String> terminal = new ArrayList<>();
  private ProjectCopy project;
  private LiveEditing editing;

  @BeforeEach
  void build() throws IOException {
    project = ProjectCopy.in(folder);
    Node node = Node.of(folder.resolve("web-src"));
    Tool compiler = new Tool(folder, List.of(node.program(), "-e", COMPILER), Optional.empty());
    editing =
        new LiveEditing(
            folder,
            new SourceWatch(folder, Instant.MIN),
            new SiteBuild(folder, compiler, "cafe.json"),
            terminal::add);
    settle();
    assertThat(terminal.get(1)).matches("In the page after \\d+\\.\\d s; reload it\\.");
    terminal.clear();
  }

  @Test
  void bringsAnEditOfCssIntoThePage() throws Exception {
    project.write(STYLE, ".live-edited { color: teal }\n");
    settle();
    assertThat(asset("cafe.", ".css")).contains(".live-edited{color:teal}");
    assertThat(Files.readString(folder.resolve("dist/index.html"))).contains(name("cafe.", ".css"));
    assertThat(terminal).hasSize(2);
    assertThat(terminal.get(0)).isEqualTo("Edited: web-src/css/hero.css");
    assertThat(terminal.get(1)).startsWith("In the page after ");
  }

  @Test
  void bringsAnEditOfHtmlIntoThePage() throws Exception {
    project.edit("web-src/index.html", "<title>", "<title>Live: ");
    settle();
    assertThat(Files.readString(folder.resolve("dist/index.html"))).contains("<title>Live: ");
  }

  @Test
  void bringsAnEditOfJavaIntoThePage() throws Exception {
    project.write(JAVA, "class Farewell {}\n");
    settle();
    assertThat(asset("cafe.", ".js")).contains("class Farewell {}");
    assertThat(terminal.get(0)).isEqualTo("Edited: " + JAVA);
  }

  @Test
  void leavesThePageAsItIsWhereCssIsBroken() throws Exception {
    Map<String, String> before = site();
    project.write(STYLE, "\n.hero { color }\n");
    settle();
    assertThat(site()).isEqualTo(before);
    assertThat(terminal)
        .containsExactly(
            "Edited: web-src/css/hero.css",
            """
            Not in the page, which is as it was before:
              css/hero.css:2: Unexpected end of input
            """);
  }

  @Test
  void leavesThePageAsItIsWhereHtmlIsBroken() throws Exception {
    Map<String, String> before = site();
    project.edit("web-src/index.html", "</main>", "</div>");
    settle();
    assertThat(site()).isEqualTo(before);
    assertThat(terminal.get(1))
        .startsWith("Not in the page, which is as it was before:\n")
        .contains("web-src/index.html")
        .contains("Stray end tag '</div>'");
  }

  @Test
  void leavesThePageAsItIsWhereJavaIsBroken() throws Exception {
    Map<String, String> before = site();
    project.write(JAVA, "clas Greeting {}\n");
    settle();
    assertThat(site()).isEqualTo(before);
    assertThat(terminal.get(1))
        .startsWith("Not in the page, which is as it was before:\n")
        .contains("Greeting.java:1 class expected");
  }

  @Test
  void leavesThePageAsItIsWhereAReferenceLeadsNowhere() throws Exception {
    Map<String, String> before = site();
    project.edit("web-src/index.html", "/pictures.svg#cup", "/pictured.svg#cup");
    settle();
    assertThat(site()).isEqualTo(before);
    assertThat(terminal.get(1)).containsPattern("index.html:\\d+ refers to /pictured.svg#cup");
  }

  @Test
  void tellsOfABrokenPageAgainUntilItIsMended() throws Exception {
    String good = Files.readString(folder.resolve(STYLE));
    project.write(STYLE, ".hero { color }\n");
    settle();
    project.write(JAVA, "class Farewell {}\n");
    settle();
    assertThat(terminal.get(3)).contains("css/hero.css:1: ");
    project.write(STYLE, good);
    settle();
    assertThat(terminal.get(5)).startsWith("In the page after ");
  }

  /** Two looks: the second finds everything as the first did. */
  private void settle() {
    editing.look();
    editing.look();
  }

  private String asset(String start, String end) throws IOException {
    return Files.readString(folder.resolve("dist/assets").resolve(name(start, end)));
  }

  private String name(String start, String end) throws IOException {
    return site().keySet().stream()
        .map(path -> path.replaceFirst("^assets/", ""))
        .filter(name -> name.matches(start.replace(".", "\\.") + "[^.]+" + end.replace(".", "\\.")))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> site() throws IOException {
    Path dist = folder.resolve("dist");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(dist)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(dist.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
