package cafe.local.cognito.pages;

import cafe.local.cognito.users.UserPoolException;
import cafe.local.http.Request;
import cafe.local.http.Response;
import cafe.local.trail.Sighting;
import cafe.local.trail.WatchedPage;
import java.util.Optional;

/** Shows a form and takes it: only for authorization requests, and only from our own pages. */
final class FormPage implements WatchedPage {
  private static final String STALE =
      "This page had been open for too long, or cookies are off. Please try again.";

  private final Gate gate;
  private final GuestForm form;

  FormPage(Gate gate, GuestForm form) {
    this.gate = gate;
    this.form = form;
  }

  @Override
  public Response handle(Request request, Sighting sighting) {
    return gate.admit(request.query(), accepted -> answer(new Visit(request, accepted, sighting)));
  }

  private Response answer(Visit visit) {
    if (!form.admits(visit)) {
      return gate.to("/login", visit.accepted().parameters());
    }
    if (!visit.request().method().equals("POST")) {
      return form.show(visit, 200, Optional.empty());
    }
    if (visit.isForged()) {
      visit.sighting().refused("InvalidCsrfToken", STALE);
      return form.show(visit, 403, Optional.of(STALE));
    }
    try {
      return form.submit(visit);
    } catch (UserPoolException refusal) {
      String message = String.valueOf(refusal.getMessage());
      visit.sighting().refused(refusal.code(), message);
      return form.admits(visit)
          ? form.show(visit, 200, Optional.of(message))
          : gate.to("/login", visit.accepted().parameters());
    }
  }
}
