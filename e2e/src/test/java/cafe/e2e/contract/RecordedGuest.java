package cafe.e2e.contract;

import cafe.core.guest.Favourites;
import cafe.core.guest.GuestView;
import cafe.core.guest.Me;
import cafe.core.menu.Pastry;
import cafe.core.outcome.Failure;
import cafe.core.port.Json;
import cafe.core.report.OwnReport;
import java.util.ArrayList;
import java.util.List;

/** What the page would have shown of a guest's own part. */
final class RecordedGuest implements GuestView {
  final List<String> favourites = new ArrayList<>();
  final List<String> pastries = new ArrayList<>();
  final List<OwnReport> reports = new ArrayList<>();
  String greeting = "";
  boolean more;

  @Override
  public void loading(String sentence) {
    greeting = sentence;
  }

  @Override
  public void failed(Failure failure) {
    throw new AssertionError(failure.sentence());
  }

  @Override
  public void welcome(Me me) {
    greeting = me.name() + " since " + me.since();
  }

  @Override
  public void pastries(Json items) {
    for (int i = 0; i < items.size(); i++) {
      pastries.add(new Pastry(items.at(i)).id());
    }
  }

  @Override
  public void favourites(Favourites shown) {
    favourites.clear();
    shown.each(favourites::add);
  }

  @Override
  public void favouritesStatus(String sentence) {}

  @Override
  public void kept() {}

  @Override
  public void notKept(Failure failure) {
    throw new AssertionError(failure.sentence());
  }

  @Override
  public void reports(Json items, boolean after, boolean hasMore) {
    if (!after) {
      reports.clear();
    }
    for (int i = 0; i < items.size(); i++) {
      reports.add(new OwnReport(items.at(i)));
    }
    more = hasMore;
  }

  @Override
  public void reportsLoading(String sentence) {}

  @Override
  public void reportsFailed(Failure failure) {
    throw new AssertionError(failure.sentence());
  }
}
