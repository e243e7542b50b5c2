package cafe.build.doctor.site;

import cafe.build.doctor.Check;
import cafe.build.doctor.Finding;
import cafe.build.doctor.Visit;

/** A release is seen at the next visit: browsers ask for the page each time. */
public final class PageCachingCheck implements Check {
  @Override
  public String name() {
    return "page's caching";
  }

  @Override
  public Finding examine(Visit visit) {
    CacheControl caching = CacheControl.of(visit.page());
    return caching.asksEachTime()
        ? Finding.ok(caching.toString())
        : Finding.wrong(
            caching.toString(),
            "Cache-Control: no-cache, or max-age=0",
            "Deploy the site again; it sets the page's Cache-Control.");
  }
}
