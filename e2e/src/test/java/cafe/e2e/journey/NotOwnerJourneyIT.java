package cafe.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.e2e.browser.Visit;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.page.CafePage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@Journey
class NotOwnerJourneyIT {
  @Test
  void ginaSeesNoReportPanelAndTheServerRefusesHerToken(House house, Visit visit) throws Exception {
    CafePage page = CafePage.open(visit, house.site());
    page.signIn().signIn(Account.GINA);

    assertThat(page.awaitName()).isEqualTo("Gina");
    page.awaitMembersPart();
    assertThat(page.report().isShown()).isFalse();
    assertThat(page.text("#not-owner"))
        .isEqualTo(
            "You are signed in, and very welcome. The inventory report is for the owners; the rest"
                + " of the house is yours.");

    HttpResponse<String> refused = createReport(house.api(), page.idToken());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .isEqualTo("{\"message\":\"Only members of the group owner may create or see reports.\"}");
  }

  @Test
  void aPageThatKnowsNoGroupTellsGinaWhatTheServerSays(House house, Visit visit) {
    visit.console().expect("403");
    CafePage page = CafePage.open(visit, house.siteWithCallbackHtml());
    page.signIn().signIn(Account.GINA);
    page.awaitName();

    page.report().generate();
    page.report().awaitAlert("Your account may not order reports. Ask the owner to allow it.");
  }

  private static HttpResponse<String> createReport(URI api, String idToken) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + "/create_report"))
            .header("Authorization", idToken)
            .POST(BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
