package cafe.core.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.session.StoredSession;
import cafe.core.testing.Ways;
import org.junit.jupiter.api.Test;

class SharedRenewalTest {
  private final RenewalVisit page = new RenewalVisit(Ways.code("local"));

  @Test
  void aTabTakesWhatAnotherTabRenewed() {
    page.signIn();
    page.open();
    page.platform.nowMillis += RenewalVisit.DUE_SECONDS * 1000;
    page.renewals.add(RenewalVisit.tokens(page.later("sub", "5c0d7e6a"), "r2"));
    page.platform.delays.replaceAll(delay -> 0.0);
    page.platform.runNext();
    page.platform.runNext();
    assertThat(page.form()).hasSize(1);
    assertThat(page.told.seen).containsExactly("signed in Frank, may order");
  }

  @Test
  void aTabWhoseSessionAnotherTabEndedExpires() {
    page.signIn();
    page.platform.shared.kept.remove(StoredSession.STORED_AS);
    page.platform.runNext();
    assertThat(page.form()).isEmpty();
    assertThat(page.told.seen).contains("notice Session expired. Please sign in. [sign in]");
  }
}
