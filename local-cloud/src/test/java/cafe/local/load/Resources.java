package cafe.local.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What this JVM holds on to.
 *
 * @param heapBytes after a full collection
 * @param threads that live
 * @param files handles, sockets among them; -1 where the system does not tell
 */
record Resources(long heapBytes, int threads, long files) {
  private static final int COLLECTIONS = 3;

  static Resources now() {
    for (int i = 0; i < COLLECTIONS; i++) {
      ManagementFactory.getMemoryMXBean().gc();
    }
    long files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : -1;
    return new Resources(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        files);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%9.1f MB  %7d  %5d", heapBytes / 1_048_576.0, threads, files);
  }
}
