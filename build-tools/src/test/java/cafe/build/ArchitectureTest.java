package cafe.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
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
  void onlyWhereJsonEntersOrLeavesIsJacksonKnown() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "cafe.build",
            "cafe.build.doctor.web..",
            "cafe.build.encoding..",
            "cafe.build.live..",
            "cafe.build.page..",
            "cafe.build.people..",
            "cafe.build.progress..",
            "cafe.build.reproducible..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
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

  /** What is found, then how it is asked for, then each check, then the doctor. */
  @Test
  void theDoctorsPackagesDependOnEachOtherOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("cafe.build.doctor..")
        .layer("web")
        .definedBy("cafe.build.doctor.web")
        .layer("examination")
        .definedBy("cafe.build.doctor")
        .layer("checks")
        .definedBy("cafe.build.doctor.site", "cafe.build.doctor.signin", "cafe.build.doctor.api")
        .layer("doctor")
        .definedBy("cafe.build.doctor.run")
        .whereLayer("doctor")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("checks")
        .mayOnlyBeAccessedByLayers("doctor")
        .whereLayer("examination")
        .mayOnlyBeAccessedByLayers("checks", "doctor")
        .check(CLASSES);
  }

  @Test
  void packagesDependOnEachOtherOneWay() {
    slices().matching("cafe.build.(**)").should().beFreeOfCycles().check(CLASSES);
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

  @Test
  void aCheckOfTheDoctorKnowsNoOtherKindOfCheck() {
    slices()
        .matching("cafe.build.doctor.(api|signin|site)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }
}
