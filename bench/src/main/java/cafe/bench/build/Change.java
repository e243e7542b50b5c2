package cafe.bench.build;

/** A line that a developer edits. */
enum Change {
  NONE("", ""),
  CLIENT(
      "client/core/src/main/java/cafe/core/call/Calls.java",
      "static final double FIRST_WAIT_MILLIS = 1000"),
  BACKEND(
      "backend/src/main/java/cafe/backend/api/Endpoint.java",
      "static final int RETRY_AFTER_SECONDS = 2"),
  STYLE("web-src/css/base.css", "line-height: 1.2");

  private final String file;
  private final String line;

  Change(String file, String line) {
    this.file = file;
    this.line = line;
  }

  /** Where, from the root; empty for no change. */
  String file() {
    return file;
  }

  /** What stands there, and gets another digit at its end. */
  String line() {
    return line;
  }
}
