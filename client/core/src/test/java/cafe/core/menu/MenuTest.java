package cafe.core.menu;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.http.HttpResponse;
import cafe.core.outcome.Failure;
import cafe.core.port.Json;
import cafe.core.port.MenuView;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.JacksonJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuTest {
  private static final String PASTRIES =
      "{\"product_item_arr\":[{\"product_name_str\":\"Apple Pie\",\"product_id_str\":\"p1\","
          + "\"price_in_cents_int\":405,\"description_str\":\"Warm\",\"tag_str_arr\":[\"fruit\",\"sweet\"],"
          + "\"special_int\":1}]}";
  private static final String BEANS =
      "[{\"id\":1,\"supplier_id\":2,\"type\":\"Arabica\",\"product_name\":\"Best bean\","
          + "\"price\":\"18.00\",\"description\":\"Dark\",\"quantity\":%s}]";

  private final FakePlatform platform = new FakePlatform();
  private final FakeView view = new FakeView();
  private final Calls calls = new Calls(platform, new ServerClock(platform));

  @Test
  void showsPastries() {
    load("product_item_arr", FakePlatform.answer(200, PASTRIES));
    Pastry pastry = new Pastry(view.shown.get(0).at(0));
    assertThat(pastry.name()).isEqualTo("Apple Pie");
    assertThat(pastry.price()).isEqualTo(4.05);
    assertThat(pastry.description()).isEqualTo("Warm");
    assertThat(pastry.tags()).isEqualTo("fruit, sweet");
    assertThat(pastry.isSpecial()).isTrue();
    assertThat(pastry.picture(new String[] {"croissant", "pie"})).isEqualTo("pie");
    assertThat(pastry.picture(new String[] {"croissant"})).isEqualTo("cup");
  }

  @Test
  void showsBeans() {
    load("", FakePlatform.answer(200, String.format(BEANS, "11")));
    Bean bean = new Bean(view.shown.get(0).at(0));
    assertThat(bean.name()).isEqualTo("Best bean");
    assertThat(bean.type()).isEqualTo("Arabica");
    assertThat(bean.description()).isEqualTo("Dark");
    assertThat(bean.price()).isEqualTo(18.0);
    assertThat(bean.stock()).isEqualTo("11 in stock");
    assertThat(bean.stockLevel()).isEqualTo("good");
  }

  @Test
  void tellsWhatIsRunningLowAndWhatIsGone() {
    assertThat(bean("10").stockLevel()).isEqualTo("low");
    assertThat(bean("0").stockLevel()).isEqualTo("none");
    assertThat(bean("0").stock()).isEqualTo("Sold out");
    assertThat(bean("\"many\"").stock()).isEqualTo("Sold out");
  }

  @Test
  void refusesAnAnswerWithoutTheList() {
    load("product_item_arr", FakePlatform.answer(200, "{\"product_item_arr\":{}}"));
    assertThat(view.failures.get(0).code()).isEqualTo("unreadable");
  }

  @Test
  void refusesAnAnswerThatIsNotJson() {
    load("", FakePlatform.answer(200, "<html>"));
    assertThat(view.failures.get(0).code()).isEqualTo("unreadable");
  }

  @Test
  void tellsThatThereIsNoNetwork() {
    load("", HttpResponse.unreachable());
    assertThat(view.failures.get(0).code()).isEqualTo("no_answer");
  }

  @Test
  void saysThatItLoadsAndThatItHasToWait() {
    platform.server = request -> FakePlatform.answer(503, "");
    new Menu(calls, view, "").load("https://api.example/list");
    assertThat(view.loading).hasSize(2).first().isEqualTo("");
    assertThat(view.loading.get(1)).startsWith("The café's server is busy. Trying again in ");
  }

  @Test
  void isOnOfferOnlyIfTheItemSaysSo() {
    assertThat(new Pastry(JacksonJson.read("{\"special_int\":1}")).isSpecial()).isTrue();
    assertThat(new Pastry(JacksonJson.read("{\"special_int\":0}")).isSpecial()).isFalse();
    assertThat(new Pastry(JacksonJson.read("{}")).isSpecial()).isFalse();
  }

  @Test
  void takesThePictureOfAWordThatStandsFirst() {
    Pastry pastry = new Pastry(JacksonJson.read("{\"tag_str_arr\":[\"cake\"]}"));
    assertThat(pastry.picture(new String[] {"cake"})).isEqualTo("cake");
  }

  @Test
  void showsTheLastChoiceOnlyIfAnEarlierOneComesLater() {
    Menu menu = new Menu(calls, view, "");
    platform.server = request -> FakePlatform.answer(503, "");
    menu.load("https://api.example/first");
    platform.server = request -> FakePlatform.answer(200, "[]");
    menu.load("https://api.example/second");
    platform.runNext();
    assertThat(view.shown).hasSize(1);
    assertThat(view.failures).isEmpty();
  }

  private void load(String member, HttpResponse answer) {
    platform.server = request -> answer;
    new Menu(calls, view, member).load("https://api.example/list");
  }

  private static Bean bean(String quantity) {
    return new Bean(JacksonJson.read(String.format(BEANS, quantity)).at(0));
  }

  private static final class FakeView implements MenuView {
    final List<Json> shown = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<String> loading = new ArrayList<>();

    @Override
    public void loading(String sentence) {
      loading.add(sentence);
    }

    @Override
    public void show(Json items) {
      shown.add(items);
    }

    @Override
    public void failed(Failure failure) {
      failures.add(failure);
    }
  }
}
