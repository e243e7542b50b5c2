package cafe.local.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.local.node.Node;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolTest {
  private static final String NODE =
      Node.of(Path.of("../web-src").toAbsolutePath().normalize()).program();

  @TempDir private Path folder;

  @Test
  void runsWhereItIsTold() throws Exception {
    tool("fs.writeFileSync('made.txt', 'here')", Optional.empty()).run();
    assertThat(folder.resolve("made.txt")).hasContent("here");
  }

  @Test
  void looksForProgramsInThatFolderFirst() throws Exception {
    Path first = folder.resolve("programs");
    tool("fs.writeFileSync('path.txt', process.env.PATH)", Optional.of(first)).run();
    assertThat(Files.readString(folder.resolve("path.txt"))).startsWith(first + File.pathSeparator);
  }

  @Test
  void failsWithAllThatWasSaid() {
    String script = "console.log('one'); console.error('two'); process.exit(3)";
    assertThatThrownBy(() -> tool(script, Optional.empty()).run())
        .isInstanceOf(BuildFailedException.class)
        .hasMessage("one\ntwo");
  }

  @Test
  void leavesOutColoursAndTheAdviceOfMaven() {
    String said =
        "\\u001b[1m[ERROR] A.java:[9,82] ; expected\\u001b[m\\n[ERROR] -> [Help 1]\\n[ERROR] Re-run";
    assertThatThrownBy(
            () -> tool("console.log('" + said + "'); process.exit(1)", Optional.empty()).run())
        .hasMessage("A.java:[9,82] ; expected");
  }

  @Test
  void endsTheProgramWhenItIsInterrupted() throws Exception {
    Path begun = folder.resolve("begun.txt");
    CompletableFuture<String> outcome = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                tool(
                        "fs.writeFileSync('begun.txt', String(process.pid)); setInterval(() => {}, 1000)",
                        Optional.empty())
                    .run();
                outcome.complete("ran to its end");
              } catch (InterruptedException interrupted) {
                outcome.complete("interrupted");
              } catch (IOException | BuildFailedException failed) {
                outcome.completeExceptionally(failed);
              }
            });
    thread.start();
    while (!Files.exists(begun) || Files.size(begun) == 0) {
      Thread.onSpinWait();
    }
    long pid = Long.parseLong(Files.readString(begun));
    thread.interrupt();
    assertThat(outcome.join()).isEqualTo("interrupted");
    ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
  }

  private Tool tool(String script, Optional<Path> onPath) {
    return new Tool(folder, List.of(NODE, "-e", script), onPath);
  }
}
