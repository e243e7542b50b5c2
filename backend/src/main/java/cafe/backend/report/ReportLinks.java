package cafe.backend.report;

/** Makes links to reports. */
public interface ReportLinks {
  /** A fresh link; made without asking anybody, so the report need not be there. */
  ReportLink link(ReportId id);
}
