package cafe.build.deploy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/**
 * A run of the deployer.
 *
 * @param user who started it
 * @param host where
 * @param pid its process there
 * @param run tells runs of one process apart
 */
record LockOwner(String user, String host, long pid, String run) {
  static LockOwner thisRun() {
    String user = System.getProperty("user.name", "somebody");
    return new LockOwner(user, hostName(), ProcessHandle.current().pid(), UUID.randomUUID() + "");
  }

  /** Whether it ran on this machine and its process has ended, so it will never come back. */
  boolean isKnownDead() {
    return host.equals(hostName()) && ProcessHandle.of(pid).isEmpty();
  }

  @Override
  public String toString() {
    return user + " on " + host + " (process " + pid + ")";
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "a host without a name";
    }
  }
}
