package cafe.core.guest;

import cafe.core.outcome.Failure;
import cafe.core.port.Json;

/** The guest's own part of the page. */
public interface GuestView {
  /** It is being looked up; empty, or why that takes longer. */
  void loading(String sentence);

  /** It could not be looked up; to be tried again if that may help. */
  void failed(Failure failure);

  /** This is who it is. */
  void welcome(Me me);

  /** What can be a favourite, as {@code GET /products} has it; each to be read as a Pastry. */
  void pastries(Json items);

  /** These are the favourites. */
  void favourites(Favourites favourites);

  /** What is being done about the favourites; empty for nothing of interest. */
  void favouritesStatus(String sentence);

  /** What was not kept at first is kept now. */
  void kept();

  /** The last change is not kept; to be tried again if that may help. */
  void notKept(Failure failure);

  /**
   * Reports, each to be read as an OwnReport.
   *
   * @param after whether they come after those that are there, and not in their place
   * @param more whether there are older ones
   */
  void reports(Json items, boolean after, boolean more);

  /** More reports are being looked up; empty, or why that takes longer. */
  void reportsLoading(String sentence);

  /** More reports could not be looked up. */
  void reportsFailed(Failure failure);
}
