package cafe.e2e.browser;

/** Whether the tests run as root, as they do in most containers. */
final class Root {
  private Root() {}

  static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }
}
