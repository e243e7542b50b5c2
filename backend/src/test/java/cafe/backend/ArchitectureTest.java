package cafe.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cafe.backend");

  @Test
  void onlyTheAwsPackageKnowsTheSdk() {
    confined("software.amazon.awssdk..", "cafe.backend.aws").check(MAIN);
  }

  @Test
  void onlyTheBorderKnowsJackson() {
    confined(
            "com.fasterxml.jackson..",
            "cafe.backend.api",
            "cafe.backend.aws",
            "cafe.backend.gather")
        .check(MAIN);
  }

  @Test
  void onlyHandlersAndTheApiKnowLambda() {
    confined("com.amazonaws..", "cafe.backend", "cafe.backend.api").check(MAIN);
  }

  @Test
  void packagesDependInOneDirection() {
    slices().matching("cafe.backend.(*)..").should().beFreeOfCycles().check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("cafe.backend.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("cafe.backend")
        .check(MAIN);
  }

  @Test
  void refusesTheSdkElsewhere() {
    assertThatThrownBy(() -> confined("software.amazon.awssdk..", "cafe.backend").check(MAIN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("cafe.backend.aws.DynamoMenu");
  }

  private static ArchRule confined(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}
