package cafe.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cafe.core");

  private static final ArchRule IMPORTS_LITTLE =
      classes()
          .should()
          .onlyDependOnClassesThat(
              DescribedPredicate.describe(
                  "are core's own, of java.lang or of java.util.function",
                  ArchitectureTest::isAllowed));

  private static final ArchRule PORTS_ARE_INTERFACES =
      classes().that().resideInAPackage("cafe.core.port").should().beInterfaces();

  @Test
  void coreImportsOnlyItselfAndWhatCostsNothingInJavaScript() {
    IMPORTS_LITTLE.check(CORE);
  }

  @Test
  void anImportOfACollectionWouldBeRefused() {
    JavaClasses guilty = new ClassFileImporter().importClasses(cafe.core.testing.FakeStorage.class);
    assertThatThrownBy(() -> IMPORTS_LITTLE.check(guilty)).hasMessageContaining("java.util.Map");
  }

  @Test
  void portsAreInterfaces() {
    PORTS_ARE_INTERFACES.check(CORE);
  }

  @Test
  void packagesDependOneWay() {
    slices().matching("cafe.core.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nobodyButTheCallsTeachesTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("cafe.core.call")
        .should()
        .callMethod(
            cafe.core.call.ServerClock.class,
            "learn",
            cafe.core.http.HttpResponse.class,
            double.class)
        .check(CORE);
  }

  private static boolean isAllowed(JavaClass used) {
    String name = used.getPackageName();
    return used.isPrimitive()
        || used.isArray()
        || (name.startsWith("cafe.core.") && !name.equals("cafe.core.testing"))
        || name.equals("java.lang")
        || name.equals("java.lang.invoke")
        || name.equals("java.util.function")
        // javac checks the receiver of a method reference with it
        || used.isEquivalentTo(Objects.class);
  }
}
