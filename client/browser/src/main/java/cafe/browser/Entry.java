package cafe.browser;

import cafe.core.session.StoredSession;
import cafe.core.signin.SignIn;
import cafe.core.site.Site;
import cafe.core.visit.Visit;

/** What the first load of one way to sign in has of its own. */
interface Entry {
  /** The way's name in the configuration. */
  String signIn();

  /** The way itself. */
  SignIn way(Site site, StoredSession stored);

  /** The visit begins. */
  default void visit(Visit visit) {}
}
