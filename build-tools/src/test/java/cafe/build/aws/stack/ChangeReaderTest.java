package cafe.build.aws.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.stack.Change;
import cafe.build.stack.Change.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.model.ChangeAction;
import software.amazon.awssdk.services.cloudformation.model.PolicyAction;
import software.amazon.awssdk.services.cloudformation.model.Replacement;
import software.amazon.awssdk.services.cloudformation.model.ResourceAttribute;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;
import software.amazon.awssdk.services.cloudformation.model.ResourceChangeDetail;

class ChangeReaderTest {
  private static final ResourceChange MODIFY =
      ResourceChange.builder()
          .action(ChangeAction.MODIFY)
          .logicalResourceId("UserPool")
          .resourceType("AWS::Cognito::UserPool")
          .replacement(Replacement.FALSE)
          .details(
              detail(ResourceAttribute.PROPERTIES, "Schema"),
              detail(ResourceAttribute.PROPERTIES, "Policies"),
              detail(ResourceAttribute.PROPERTIES, "Schema"),
              detail(ResourceAttribute.TAGS, null))
          .build();

  @Test
  void readsAModification() {
    assertThat(ChangeReader.read(MODIFY))
        .isEqualTo(
            new Change(
                Kind.MODIFY,
                "UserPool",
                "AWS::Cognito::UserPool",
                false,
                List.of("Policies", "Schema", "Tags")));
  }

  @Test
  void tellsAReplacementFromAModification() {
    assertThat(kind(MODIFY.toBuilder().replacement(Replacement.TRUE))).isEqualTo(Kind.REPLACE);
  }

  @Test
  void tellsWhatMayBeAReplacement() {
    assertThat(kind(MODIFY.toBuilder().replacement(Replacement.CONDITIONAL)))
        .isEqualTo(Kind.MAY_REPLACE);
  }

  @Test
  void readsAnAddition() {
    assertThat(kind(MODIFY.toBuilder().action(ChangeAction.ADD))).isEqualTo(Kind.ADD);
  }

  @Test
  void readsARemoval() {
    assertThat(kind(MODIFY.toBuilder().action(ChangeAction.REMOVE))).isEqualTo(Kind.REMOVE);
  }

  @Test
  void readsAnImport() {
    assertThat(kind(MODIFY.toBuilder().action(ChangeAction.IMPORT))).isEqualTo(Kind.IMPORT);
  }

  @Test
  void seesThatTheOldOneStays() {
    assertThat(ChangeReader.read(MODIFY.toBuilder().policyAction(PolicyAction.RETAIN).build()))
        .matches(Change::keepsOld);
  }

  @Test
  void seesThatTheOldOneGoes() {
    assertThat(ChangeReader.read(MODIFY.toBuilder().policyAction(PolicyAction.DELETE).build()))
        .matches(change -> !change.keepsOld());
  }

  private static Kind kind(ResourceChange.Builder change) {
    return ChangeReader.read(change.build()).kind();
  }

  private static ResourceChangeDetail detail(ResourceAttribute attribute, @Nullable String name) {
    return ResourceChangeDetail.builder().target(it -> it.attribute(attribute).name(name)).build();
  }
}
