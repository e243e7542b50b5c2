package cafe.core.report;

import cafe.core.outcome.Failure;
import cafe.core.outcome.Sentences;
import cafe.core.port.ApiAccess;
import cafe.core.port.Platform;
import cafe.core.port.ReportView;
import cafe.core.site.Site;
import java.util.function.Consumer;

/**
 * Takes the report orders of one session, one at a time: ordered, watched, finished. It holds no
 * token.
 */
public final class ReportDesk {
  static final double FIRST_POLL_MILLIS = 500;
  static final double LONGEST_POLL_MILLIS = 5000;
  private static final double POLL_GROWTH = 1.5;

  private final Site site;
  private final Platform platform;
  private final ApiAccess api;
  private final ReportView view;
  private final String subject;
  private final Consumer<Failure> sessionEnded;
  private ReportOrder current;
  private boolean busy;
  private boolean closed;

  /**
   * Opens it for a session.
   *
   * @param subject of whoever is signed in
   * @param sessionEnded told if the server no longer accepts the session
   */
  public ReportDesk(
      Site site,
      Platform platform,
      ApiAccess api,
      ReportView view,
      String subject,
      Consumer<Failure> sessionEnded) {
    this.site = site;
    this.platform = platform;
    this.api = api;
    this.view = view;
    this.subject = subject;
    this.sessionEnded = sessionEnded;
    this.current = ReportOrder.kept(platform, subject);
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
      current = ReportOrder.create(platform, subject);
      current.keep(platform);
    }
    proceed();
  }

  /** The session is over: nothing is asked any more. What is under way stays kept. */
  public void close() {
    closed = true;
    view.idle();
  }

  private void proceed() {
    busy = true;
    view.doing(0);
    if (current.reportId().isEmpty()) {
      api.send(
          CreateReport.request(site, current.key()),
          view::status,
          response -> CreateReport.process(response, site, platform).to(this::ordered, this::fail));
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
      current.keep(platform);
      poll(FIRST_POLL_MILLIS);
    }
  }

  private void poll(double nextDelayMillis) {
    api.send(
        ReportStatus.request(site, current.reportId()),
        view::status,
        response ->
            ReportStatus.process(response, site, platform)
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
      platform.after(
          delayMillis,
          () -> {
            if (!closed) {
              poll(nextMillis);
            }
          });
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
    ReportOrder.forget(platform);
    current = ReportOrder.kept(platform, subject);
  }
}
