package cafe.e2e.contract;

import cafe.core.outcome.Failure;
import cafe.core.port.ReportView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the page would have shown about a report. */
final class RecordedReport implements ReportView {
  private final List<String> told = new ArrayList<>();
  private Optional<String> link = Optional.empty();
  private boolean over;

  /** Steps and sentences, each once, in order. */
  List<String> told() {
    return told.stream().distinct().toList();
  }

  Optional<String> link() {
    return link;
  }

  boolean isOver() {
    return over;
  }

  @Override
  public void idle() {
    over = false;
  }

  @Override
  public void doing(int step) {
    told.add("doing " + step);
  }

  @Override
  public void status(String sentence) {
    told.add(sentence);
  }

  @Override
  public void link(String url) {
    link = Optional.of(url);
  }

  @Override
  public void finished(int step) {
    told.add("finished " + step);
    over = true;
  }

  @Override
  public void failed(Failure failure, boolean offersRetry) {
    told.add(failure.sentence());
    over = true;
  }
}
