package cafe.core.report;

import cafe.core.call.Calls;
import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.ReportView;
import cafe.core.session.Session;
import cafe.core.site.Site;
import java.util.function.Consumer;

/** Takes the report orders of one session, one at a time: ordered, watched, finished. */
public final class ReportDesk {
  static final double FIRST_POLL_MILLIS = 500;
  static final double LONGEST_POLL_MILLIS = 5000;
  private static final double POLL_GROWTH = 1.5;

  private final Site site;
  private final Calls calls;
  private final ReportView view;
  private final Session session;
  private final Consumer<Failure> sessionEnded;
  private ReportOrder current;
  private boolean busy;

  /**
   * Opens it for this session.
   *
   * @param sessionEnded told if the server no longer accepts the session
   */
  public ReportDesk(
      Site site, Calls calls, ReportView view, Session session, Consumer<Failure> sessionEnded) {
    this.site = site;
    this.calls = calls;
    this.view = view;
    this.session = session;
    this.sessionEnded = sessionEnded;
    this.current = ReportOrder.kept(calls.platform(), session.idToken().subject());
  }

  /** Goes on with what was under way before a reload or a new sign-in. */
  public void resume() {
    if (!current.key().isEmpty()) {
      proceed();
    }
  }

  /** A click: orders a report, or goes on with the one that failed; nothing while one is made. */
  public void order() {
    if (busy) {
      return;
    }
    if (current.key().isEmpty()) {
      current = ReportOrder.create(calls.platform(), session.idToken().subject());
      current.keep(calls.platform());
    }
    proceed();
  }

  private void proceed() {
    busy = true;
    view.doing(0);
    if (current.reportId().isEmpty()) {
      calls.send(
          CreateReport.request(site, session, current.key()),
          view::status,
          response ->
              CreateReport.process(response, site, calls.platform()).to(this::ordered, this::fail));
    } else {
      poll(FIRST_POLL_MILLIS);
    }
  }

  private void ordered(String reportId) {
    if (reportId.isEmpty()) {
      finish(0);
      view.status(Sentences.ORDERED);
    } else {
      current.startedAs(reportId);
      current.keep(calls.platform());
      poll(FIRST_POLL_MILLIS);
    }
  }

  private void poll(double nextDelayMillis) {
    calls.send(
        ReportStatus.request(site, session, current.reportId()),
        view::status,
        response ->
            ReportStatus.process(response, site, calls.platform())
                .to(status -> show(status, nextDelayMillis), this::fail));
  }

  private void show(ReportStatus status, double delayMillis) {
    if (!status.link().isEmpty()) {
      view.link(status.link());
    }
    if (status.step() == ReportStatus.MAILED) {
      finish(ReportStatus.MAILED);
    } else {
      view.doing(status.step());
      double nextMillis = Math.min(delayMillis * POLL_GROWTH, LONGEST_POLL_MILLIS);
      calls.platform().after(delayMillis, () -> poll(nextMillis));
    }
  }

  private void finish(int step) {
    drop();
    view.finished(step);
  }

  private void fail(Failure failure) {
    busy = false;
    if (failure.endsSession()) {
      sessionEnded.accept(failure);
      return;
    }
    if (!failure.isPassing()) {
      drop();
    }
    view.failed(failure, failure.isPassing());
  }

  /** What comes next is a new order, with a new key. */
  private void drop() {
    busy = false;
    ReportOrder.forget(calls.platform());
    current = ReportOrder.kept(calls.platform(), session.idToken().subject());
  }
}
