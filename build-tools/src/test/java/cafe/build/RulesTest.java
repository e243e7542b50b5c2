package cafe.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cafe.build");

  @Test
  void onlyPackagesNamedAwsKnowTheAwsSdk() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..aws..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(CLASSES);
  }

  @Test
  void planningADeployKnowsNeitherFilesNorNetwork() {
    noClasses()
        .that()
        .resideInAPackage("cafe.build.deploy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..", "cafe.build.aws..")
        .check(CLASSES);
  }

  @Test
  void configurationKnowsNothingOfTheRest() {
    noClasses()
        .that()
        .resideInAPackage("cafe.build.config..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("cafe.build.page..", "cafe.build.deploy..", "cafe.build.aws..")
        .check(CLASSES);
  }
}
