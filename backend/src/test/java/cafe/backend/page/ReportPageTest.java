package cafe.backend.page;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.backend.gather.Gathering;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportStore;
import cafe.backend.stock.Bean;
import cafe.backend.stock.SupplierNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");
  private static final Instant ASKED = Instant.parse("2026-11-21T02:32:25.123Z");

  @Test
  void showsTotalsBeforeWhatRunsLowBeforeSumsBeforeAll() throws IOException {
    String page = page("Frank", List.of(bean(1, "Kona", 3), bean(2, "Huila", 40)), Map.of());

    assertThat(page)
        .containsSubsequence(
            "<dt>Coffees</dt><dd>2</dd>",
            "<dt>Bags</dt><dd>43</dd>",
            "<dt>Value at shelf price</dt><dd>$774.00</dd>",
            "Order first",
            "3 bags left",
            "By type",
            "By supplier",
            "All coffees",
            "Huila<small>Arabica · Harbor Lane</small></th>"
                + "<td>$18.00</td><td>40</td><td>$720.00</td>",
            "<th scope=\"row\">Total</th><td></td><td>43</td><td>$774.00</td>");
  }

  @Test
  void saysWhoAskedAndWhen() throws IOException {
    assertThat(page("Frank", List.of(), Map.of()))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<title>Coffee bean inventory, 21 November 2026, 02:32 UTC</title>")
        .contains(
            "Asked for by Frank on <time datetime=\"2026-11-21T02:32:25.123Z\">21 November 2026,"
                + " 02:32 UTC</time>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'&amp;"})
  void showsMarkupInAnyValueAsText(String hostile) throws IOException {
    Bean bean = new Bean(1, 1, hostile, hostile, BigDecimal.ONE, hostile, 1);
    String page = page(hostile, List.of(bean), Map.of(hostile, hostile));

    assertThat(page).doesNotContain(hostile).doesNotContain("<script").doesNotContain("<img");
    assertThat(page)
        .contains(
            hostile
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
  }

  @Test
  void admitsItsOwnStyleAndNothingElse() throws Exception {
    String page = page("Frank", List.of(bean(1, "Kona", 3)), Map.of());
    Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);

    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
        .doesNotContain(" style=")
        .doesNotContain("http://")
        .doesNotContain("https://");
  }

  @Test
  void saysSoWhenNothingRunsLow() throws IOException {
    assertThat(page("Frank", List.of(bean(1, "Kona", 11)), Map.of()))
        .contains("Nothing runs low: of every coffee there are more than 10 bags.");
  }

  @Test
  void namesOneBagAndSoldOutInWords() throws IOException {
    assertThat(page("Frank", List.of(bean(1, "Kona", 1), bean(2, "Huila", 0)), Map.of()))
        .containsSubsequence(">Sold out</strong>", ">1 bag left</strong>");
  }

  @Test
  void countsWhatTheListOfScarceCoffeesLeavesOut() throws IOException {
    List<Bean> beans = LongStream.range(0, 1_060).mapToObj(id -> bean(id, "Kona", 1)).toList();

    assertThat(page("Frank", beans, Map.of())).contains("And 1,010 more: see all coffees below.");
  }

  @Test
  void saysWhichEntriesAreNotInIt() throws IOException {
    assertThat(page("Frank", List.of(), Map.of("7", "price: found nothing")))
        .contains("Not in this report", "1 of the inventory", "Entry 7: price: found nothing");
  }

  private static Bean bean(long id, String name, long quantity) {
    return new Bean(id, 1, "Arabica", name, new BigDecimal("18.00"), "", quantity);
  }

  private static String page(String requester, List<Bean> beans, Map<String, String> unreadable)
      throws IOException {
    MemoryStore store = new MemoryStore();
    new Gathering(
            (atMost, sink) -> {
              beans.forEach(sink::bean);
              unreadable.forEach(sink::unreadable);
            },
            () -> new SupplierNames(Map.of(1L, "Harbor Lane")),
            store)
        .gather(ID);
    new Writing(store).write(ID, requester, ASKED);
    return store.texts.getOrDefault(ID.pageKey(), "");
  }

  private static final class MemoryStore implements ReportStore {
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public void put(String key, Path file, String contentType) {
      try {
        texts.put(key, Files.readString(file));
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }

    @Override
    public void get(String key, Path file) {
      try {
        Files.writeString(file, texts.getOrDefault(key, ""));
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }
  }
}
