package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@Journey
class SelfTestIT {
  /** What a browser answers late: WebCrypto's promises. */
  private static final List<String> LAST =
      List.of(
          "ok OpenID Connect Core A.3: at_hash",
          "ok RFC 7515 A.2: RS256",
          "ok RFC 7515 A.2: refuses another signature",
          "ok refuses a key that is none",
          "ok RFC 5869 A.1: T(1)",
          "ok Cognito's SRP, as Python has it");

  @Test
  void theVectorsHoldForTheClientAsItIsCompiled(House house, Visit visit) {
    visit.go(house.selfTest());
    visit.await("the last vectors", () -> result(visit).containsAll(LAST));

    assertThat(result(visit)).noneMatch(line -> line.startsWith("FAILED"));
    assertThat(result(visit).get(0)).matches("[6-9]\\d passed, 0 failed");
  }

  private static List<String> result(Visit visit) {
    return visit.driver().findElement(By.id("selftest")).getText().lines().toList();
  }
}
