package cafe.build.stack.template;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the tests ask a rule: it accepts the café's template, and refuses a template that differs in
 * one field.
 */
final class Checks {
  private static final Template GOOD = RepositoryTemplate.completed();

  private Checks() {}

  static Template good() {
    return GOOD;
  }

  static void accepts(Rule rule) {
    assertThat(rule.violations(GOOD)).isEmpty();
  }

  static void refuses(Rule rule, Template template, String... violations) {
    assertThat(rule.violations(template)).containsExactly(violations);
  }
}
