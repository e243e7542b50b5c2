package cafe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.menu.Bean;
import cafe.core.menu.Pastry;
import cafe.core.outcome.Outcome;
import cafe.core.port.Json;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.Sites;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends against an API that sends what it never promised: proxies, other versions, strangers. */
class AnswerFuzzTest {
  private static final List<String> GOOD =
      List.of(
          "{\"executionArn\":\"arn:aws:states:x\",\"reportId\":\"0a\",\"startDate\":1.5}",
          "{\"step\":\"ready\",\"status\":\"RUNNING\",\"link\":\"https://s3.example/r?X=1\"}",
          "{\"step\":\"mailed\",\"link\":\"http://127.0.0.1:8404/r\"}",
          "{\"step\":\"failed\"}",
          "[{\"product_name_str\":\"Croissant\",\"price_in_cents_int\":250,"
              + "\"tag_str_arr\":[\"a\"],\"special_int\":1,\"quantity\":3,\"price\":\"9.5\"}]");

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] body) {
    anyAnswerIsReadOrRefused(Texts.of(body));
  }

  @Property
  void anyAnswerIsReadOrRefused(@ForAll("bodies") String body) {
    FakePlatform platform = new FakePlatform();
    only(CreateReport.process(FakePlatform.answer(200, body), Sites.good(), platform))
        .forEach(id -> assertThat(id).doesNotContain("/", "."));
    only(ReportStatus.process(FakePlatform.answer(200, body), Sites.good(), platform))
        .forEach(
            status -> {
              assertThat(status.step()).isBetween(0, ReportStatus.MAILED);
              assertThat(status.link()).matches("(?s)|(https://|http://127.0.0.1:|http://lo).*");
            });
    Json list = platform.read(body);
    for (int i = 0; i < list.size(); i++) {
      Pastry pastry = new Pastry(list.at(i));
      Bean bean = new Bean(list.at(i));
      assertThat(pastry.picture(new String[] {"cake", "bread"})).isIn("cake", "bread", "cup");
      assertThat(bean.stockLevel()).isIn("none", "low", "good");
      assertThat(bean.stock()).endsWith(bean.stockLevel().equals("none") ? "out" : " in stock");
    }
  }

  @Provide
  Arbitrary<String> bodies() {
    return Damaged.of(GOOD);
  }

  /** The value if there is one; there is a failure otherwise, and never both. */
  private static <T> List<T> only(Outcome<T> outcome) {
    List<T> values = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    outcome.to(values::add, failure -> sentences.add(failure.sentence()));
    assertThat(values.size() + sentences.size()).isEqualTo(1);
    return values;
  }
}
