package cafe.build.deploy;

/**
 * When a file is sent. Each phase is complete before the next begins, so a page never refers to
 * something that is not there yet.
 */
public enum Phase {
  /** Named by their content: nothing refers to new ones yet. */
  ASSETS,
  /** Neither asset nor page: robots.txt, a manifest. */
  OTHERS,
  /** Refer to all the rest. */
  PAGES
}
