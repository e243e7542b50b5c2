package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.gather.Gathering;
import cafe.backend.page.Writing;
import cafe.backend.report.ReportId;
import cafe.backend.report.ReportLink;
import cafe.backend.stock.Bean;
import cafe.backend.stock.SupplierNames;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTasksTest {
  private static final ReportId ID = ReportId.of("frank-sub", "0123456789abcdef");
  private static final Map<String, Object> WRITE_INPUT =
      Map.of(
          "reportId", ID.text(),
          "requester", "Frank",
          "askedAt", "2026-11-21T02:32:25.123Z");

  @TempDir Path folder;
  private FolderStore store;
  private final List<Bean> stock =
      new ArrayList<>(
          List.of(bean(1, 1, "Kona", 3), bean(2, 2, "Huila", 40), bean(3, 1, "Antigua", 0)));

  @BeforeEach
  void openTheStore() {
    store = new FolderStore(folder);
  }

  @Test
  void gatherStoresTheTotalsAndThenTheBeansInOrder() throws IOException {
    assertThat(gather()).isEqualTo(Map.of("summary", "3 coffees, 1 running low, 1 sold out"));

    List<String> lines = Files.readAllLines(store.path(ID.gatheredKey()));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("{\"all\":{\"coffees\":3,\"bags\":43,\"value\":774.00}");
    assertThat(lines.get(1))
        .isEqualTo(
            "{\"id\":3,\"type\":\"Arabica\",\"productName\":\"Antigua\","
                + "\"supplier\":\"Harbor Lane\",\"price\":18.00,\"quantity\":0}");
    assertThat(lines.get(2)).contains("\"supplier\":\"Unknown supplier 2\"");
    assertThat(store.contentTypes)
        .containsEntry(ID.gatheredKey(), "application/jsonl; charset=utf-8");
  }

  @Test
  void gatherStoresTheSameBytesInWhateverOrderTheTableIsRead() throws IOException {
    gather();
    byte[] first = Files.readAllBytes(store.path(ID.gatheredKey()));
    Collections.reverse(stock);
    gather();

    assertThat(store.path(ID.gatheredKey())).hasBinaryContent(first);
  }

  @Test
  void writeStoresAPageAndAgainTheSameBytes() throws IOException {
    gather();
    assertThat(write(WRITE_INPUT)).isEmpty();
    byte[] first = Files.readAllBytes(store.path(ID.pageKey()));
    write(WRITE_INPUT);

    assertThat(store.path(ID.pageKey())).hasBinaryContent(first);
    assertThat(store.contentTypes).containsEntry(ID.pageKey(), "text/html; charset=utf-8");
  }

  @Test
  void presignSaysWhenTheLinkExpires() {
    ReportLink link =
        new ReportLink(
            "https://reports.example/r",
            Duration.ofHours(1),
            Instant.parse("2026-11-21T03:32:25Z"));

    assertThat(
            new PresignHandler(id -> link)
                .handleRequest(Map.of("reportId", ID.text()), NoContext.CONTEXT))
        .isEqualTo(
            Map.of("link", "https://reports.example/r", "expires", "21 November 2026, 03:32 UTC"));
    assertThat(link.toString()).doesNotContain("https://");
  }

  @Test
  void refusesAnInputWithoutReportId() {
    assertThatThrownBy(() -> write(Map.of("requester", "Frank")))
        .hasMessage(
            "Task input reportId: found no text, expected one. Compare the task's Parameters in"
                + " report.asl.json.");
  }

  @Test
  void refusesAGatheredFileThatIsBroken() throws IOException {
    gather();
    Files.writeString(store.path(ID.gatheredKey()), "{\"all\":");

    assertThatThrownBy(() -> write(WRITE_INPUT))
        .hasMessage(
            "Gathered file: found a line that is no Totals, expected one. Run the report again.");
  }

  private Map<String, Object> gather() {
    Gathering gathering =
        new Gathering(
            (atMost, sink) -> stock.forEach(sink::bean),
            () -> new SupplierNames(Map.of(1L, "Harbor Lane")),
            store);
    return new GatherHandler(gathering)
        .handleRequest(Map.of("reportId", ID.text()), NoContext.CONTEXT);
  }

  private Map<String, Object> write(Map<String, Object> input) {
    return new WriteHandler(new Writing(store)).handleRequest(input, NoContext.CONTEXT);
  }

  private static Bean bean(long id, long supplierId, String name, long quantity) {
    return new Bean(id, supplierId, "Arabica", name, new BigDecimal("18.00"), "", quantity);
  }
}
