package cafe.build;

import cafe.build.deploy.Upload;
import cafe.build.deploy.UploadProgress;
import java.io.PrintStream;
import java.util.Locale;

/** A deploy's progress as lines of text; of many files, a line for each tenth. */
final class ConsoleProgress implements UploadProgress {
  private static final int FEW = 20;

  private final PrintStream out;
  private final boolean dryRun;

  /**
   * @param dryRun whether what is sent is not sent
   */
  ConsoleProgress(PrintStream out, boolean dryRun) {
    this.out = out;
    this.dryRun = dryRun;
  }

  @Override
  public void say(String text) {
    out.println("  " + text);
  }

  @Override
  public void sent(Upload upload, int done, int all) {
    boolean anotherTenth = done * 10 / all > (done - 1) * 10 / all;
    if (!dryRun && (all <= FEW || anotherTenth)) {
      String phase = upload.object().phase().name().toLowerCase(Locale.ROOT);
      out.printf(Locale.ROOT, "  sent %s %d/%d: %s%n", phase, done, all, upload.object().key());
    }
  }
}
