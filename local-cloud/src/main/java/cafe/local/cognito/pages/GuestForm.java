package cafe.local.cognito.pages;

import cafe.local.cognito.users.UserPoolException;
import cafe.local.http.Response;
import java.util.Optional;

/** A page with one form. */
interface GuestForm {
  /**
   * The page.
   *
   * @param alert what went wrong before
   */
  Response show(Visit visit, int status, Optional<String> alert);

  /**
   * What follows when its form was sent.
   *
   * @throws UserPoolException what is wrong: the page is shown again, and says it
   */
  Response submit(Visit visit);

  /** Whether a browser may see it, which else is led to the sign-in page. */
  default boolean admits(Visit visit) {
    return true;
  }
}
