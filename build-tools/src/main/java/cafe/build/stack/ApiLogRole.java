package cafe.build.stack;

/** API Gateway's role for logs, which belongs to the account and not to a stack. */
@FunctionalInterface
public interface ApiLogRole {
  /** Has the account one already, in this region? */
  boolean isSetUp();
}
