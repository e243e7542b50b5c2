package cafe.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cafe.local");

  @Test
  void checksTheClientByASecondImplementationNotByItsOwn() {
    noClasses().should().dependOnClassesThat().resideInAPackage("cafe.core..").check(MAIN);
  }

  @Test
  void knowsTheHandlersOnlyByTheirNamesInTheTemplate() {
    noClasses().should().dependOnClassesThat().resideInAPackage("cafe.backend..").check(MAIN);
  }

  @Test
  void usesTheAwsSdkInAwsPackagesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..aws..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon.awssdk..")
        .check(MAIN);
  }

  @Test
  void readsAndWritesJsonOnlyWhereItEntersOrLeaves() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "cafe.local.faults..", "cafe.local.http..", "cafe.local.s3..", "cafe.local.site..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(MAIN);
  }

  @Test
  void hasNoCycleAmongItsServices() {
    slices().matching("cafe.local.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void nobodyButTheWholeKnowsTheWhole() {
    noClasses()
        .that()
        .resideInAPackage("cafe.local.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("cafe.local")
        .check(MAIN);
  }

  /** What is deployed is what runs here: the files of {@code backend/cloud}. */
  @Test
  void hasNoTemplateApiOrStateMachineOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("LocalCloud.java")
          .noneMatch(name -> name.matches(".*\\.(ya?ml|asl\\.json)"));
    }
  }
}
