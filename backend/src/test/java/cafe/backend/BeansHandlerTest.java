package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.api.Cors;
import cafe.backend.failure.BehindException;
import cafe.backend.stock.Bean;
import cafe.backend.stock.Beans;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BeansHandlerTest {
  private static Bean bean(long id) {
    return new Bean(id, 8, "Arabica", "Kona", new BigDecimal("38.50"), "Smooth.", 3);
  }

  @Test
  void answersABareArrayWithThePriceAsANumberOfDollars() {
    Answers answer = ask((atMost, sink) -> sink.bean(bean(1)));

    answer.hasStatus(200).hasHeader("Cache-Control", "public, max-age=60");
    assertThat(answer.event().getBody())
        .isEqualTo(
            "[{\"id\":1,\"supplier_id\":8,\"type\":\"Arabica\",\"product_name\":\"Kona\","
                + "\"price\":38.50,\"description\":\"Smooth.\",\"quantity\":3}]");
  }

  @Test
  void ordersBeansByTheirIds() {
    Answers answer =
        ask((atMost, sink) -> LongStream.of(3, 1, 2).forEach(id -> sink.bean(bean(id))));

    assertThat(answer.json().findValuesAsText("id")).containsExactly("1", "2", "3");
  }

  @Test
  void leavesOutWhatIsNoBean() {
    Answers answer =
        ask(
            (atMost, sink) -> {
              sink.unreadable("7", "price: found nothing, expected a number (N)");
              sink.bean(bean(1));
            });

    assertThat(answer.hasStatus(200).json()).hasSize(1);
  }

  @Test
  void asksForNoMoreThanFitIntoAnAnswerOfALambda() {
    Answers answer =
        ask((atMost, sink) -> LongStream.range(0, atMost).forEach(id -> sink.bean(bean(id))));

    assertThat(answer.hasStatus(200).json()).hasSize(5_000);
    assertThat(answer.event().getBody().length()).isLessThan(6_000_000);
  }

  @Test
  void saysThatAPassingFailurePasses() {
    ask((atMost, sink) -> {
          throw new BehindException(
              "The beans could not be read.", true, new IllegalStateException("throttled"));
        })
        .hasStatus(503)
        .hasHeader("Retry-After", "2")
        .hasMessage(
            "The beans could not be read. What keeps it does not answer now; try again in 2"
                + " seconds.");
  }

  private static Answers ask(Beans beans) {
    BeansHandler handler = new BeansHandler(beans, new Cors(List.of("https://cafe.example")));
    return Answers.to(
        "get",
        "/bean_products",
        handler.handleRequest(Events.get("/bean_products"), NoContext.CONTEXT));
  }
}
