package cafe.local;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the local cloud and keeps it until the process is ended (Ctrl-C). */
public final class Main {
  private static final Logger LOG = Logger.getLogger(Main.class.getName());

  private Main() {}

  /** Runs until the process is ended; options are system properties: {@link OptionProperties}. */
  public static void main(String[] arguments) throws InterruptedException {
    quiet(System.getProperty("cafe.verbose") != null);
    try {
      start();
    } catch (IOException | RuntimeException failed) {
      System.err.println("\nThe café did not open. " + failed.getMessage() + "\n");
      LOG.log(Level.FINE, "The café did not open", failed);
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static void start() throws IOException {
    long beganNanos = System.nanoTime();
    Instant built = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    LocalCloudOptions options =
        OptionProperties.read(System.getProperties()).liveEditing(built, System.out::println);
    LocalCloud cloud = LocalCloud.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "local-cloud-close"));
    double seconds = (System.nanoTime() - beganNanos) / 1e9;
    System.out.println(Banner.of(cloud, options, seconds));
  }

  /** Warnings and worse; with cafe.verbose one line for each request, too. */
  private static void quiet(boolean verbose) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT %4$-7s %5$s%6$s%n");
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    if (verbose) {
      Logger.getLogger("cafe").setLevel(Level.FINE);
      for (var handler : root.getHandlers()) {
        if (handler instanceof ConsoleHandler) {
          handler.setLevel(Level.FINE);
        }
      }
    }
  }
}
