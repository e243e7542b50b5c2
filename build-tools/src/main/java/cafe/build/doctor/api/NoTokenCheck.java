package cafe.build.doctor.api;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;
import cafe.build.doctor.web.Request;

/** Who has not signed in is refused, and the page may know that this was why. */
public final class NoTokenCheck implements Check {
  private final String method;

  private NoTokenCheck(String method) {
    this.method = method;
  }

  /** Of ordering a report. */
  public static NoTokenCheck ofOrdering() {
    return new NoTokenCheck("POST");
  }

  /** Of seeing a report. */
  public static NoTokenCheck ofSeeing() {
    return new NoTokenCheck("GET");
  }

  @Override
  public String name() {
    return method.equals("POST") ? "order, no token" : "report, no token";
  }

  @Override
  public Finding examine(Visit visit) {
    boolean orders = method.equals("POST");
    String route = orders ? ApiRequests.CREATE_REPORT : ApiRequests.REPORT;
    Request request = orders ? ApiRequests.post(visit, route) : ApiRequests.get(visit, route);
    String danger = orders ? "anybody can order reports." : "anybody can read reports.";
    return Refusal.judge(visit, visit.ask(request), method + " " + route, danger);
  }
}
