package cafe.backend.cloud;

import java.util.List;

/** Something that must hold of a completed template. */
@FunctionalInterface
interface Rule {
  /** One sentence for each place that breaks the rule: where, what was found, what was expected. */
  List<String> violations(Template template);
}
