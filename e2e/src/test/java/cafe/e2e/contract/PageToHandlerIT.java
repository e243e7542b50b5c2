package cafe.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.menu.Bean;
import cafe.core.menu.Pastry;
import cafe.e2e.house.Account;
import cafe.e2e.house.House;
import cafe.e2e.journey.Journey;
import cafe.local.cognito.tokens.Tokens;
import cafe.local.http.Parameters;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Journey
class PageToHandlerIT {
  private static final Duration WHOLE_RUN = Duration.ofSeconds(30);

  @Test
  void thePageReadsThePastriesThatTheHandlersSend(House house) {
    List<Pastry> pastries =
        new PageOnJvm(house).load("/products", "product_item_arr").items(Pastry::new);

    assertThat(pastries).hasSizeGreaterThanOrEqualTo(26);
    assertThat(pastries).allMatch(pastry -> !pastry.name().isEmpty());
    assertThat(pastries).allMatch(pastry -> !pastry.description().isEmpty());
    assertThat(pastries).allMatch(pastry -> !pastry.tags().isEmpty());
    assertThat(pastries).allMatch(pastry -> pastry.price() > 0);
    assertThat(pastries).anyMatch(Pastry::isSpecial).anyMatch(pastry -> !pastry.isSpecial());
  }

  @Test
  void thePageReadsThePastriesOnOffer(House house) {
    List<Pastry> pastries =
        new PageOnJvm(house).load("/products/on_offer", "product_item_arr").items(Pastry::new);

    assertThat(pastries).isNotEmpty().allMatch(Pastry::isSpecial);
  }

  @Test
  void thePageReadsTheBeansThatTheHandlersSend(House house) {
    List<Bean> beans = new PageOnJvm(house).load("/bean_products", "").items(Bean::new);

    assertThat(beans).hasSize(14);
    assertThat(beans).allMatch(bean -> !bean.name().isEmpty() && !bean.type().isEmpty());
    assertThat(beans).allMatch(bean -> bean.price() > 0);
    assertThat(beans).extracting(Bean::stockLevel).contains("none", "low", "good");
  }

  @Test
  void thePageAcceptsATokenOfThePoolAndTheHandlersAcceptTheTokenOfThePage(House house)
      throws Exception {
    PageOnJvm page = new PageOnJvm(house);
    HostedUiOnJvm.signIn(page, house, Account.FRANK);
    assertThat(page.session().shown()).containsExactly("Frank may order reports", "welcome");

    page.orderReport();
    assertThat(page.platform().eventLoop().runUntil(page.report()::isOver, WHOLE_RUN)).isTrue();

    assertThat(page.report().told()).startsWith("doing 0").endsWith("finished 4");
    HttpResponse<String> report = get(page.report().link().orElseThrow());
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("<table");
    assertThat(page.platform().sent())
        .filteredOn(sent -> sent.startsWith("POST"))
        .as("one order")
        .hasSize(1);
  }

  @Test
  void thePageRefusesATokenThatTheForgeChanged(House house) {
    PageOnJvm page = new PageOnJvm(house);
    Parameters asked = page.leaveForSignIn();
    Tokens tokens = house.tokens(Account.FRANK);
    String withNonce = HostedUiOnJvm.withNonce(house, tokens, asked);
    page.comeBackWith(
        HostedUiOnJvm.answer(
            asked, house.pool().forge().signedByAStranger(withNonce), tokens.accessToken()));

    assertThat(page.session().shown())
        .containsExactly(
            "guest", "Sign-in refused: the token's signature is wrong. Please sign in again.");
  }

  @Test
  void thePageKnowsThatAGuestMayNotOrderReports(House house) {
    PageOnJvm page = new PageOnJvm(house);
    HostedUiOnJvm.signIn(page, house, Account.GINA);

    assertThat(page.session().shown()).containsExactly("Gina may not order reports", "welcome");
  }

  private static HttpResponse<String> get(String url) throws Exception {
    var request = java.net.http.HttpRequest.newBuilder(URI.create(url)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
