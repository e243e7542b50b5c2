package cafe.e2e;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses E2E = new ClassFileImporter().importPackages("cafe.e2e");

  @Test
  void nobodySleeps() {
    noClasses()
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod(TimeUnit.class, "sleep", long.class)
        .because("a journey waits for a state, however long or short that takes")
        .check(E2E);
  }

  @Test
  void onlyTheContractTestsUseThePagesOwnCode() {
    classes()
        .that()
        .resideInAPackage("cafe.core..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("cafe.core..", "cafe.e2e.contract..")
        .because("a journey knows the page only by what a person sees of it")
        .check(new ClassFileImporter().importPackages("cafe.e2e", "cafe.core"));
  }

  @Test
  void onlyTheHouseStartsTheLocalCloud() {
    noClasses()
        .that()
        .resideOutsideOfPackage("cafe.e2e.house..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("cafe.local.LocalCloud")
        .because("there is one cloud for the whole run")
        .check(E2E);
  }
}
