package cafe.core.port;

import cafe.core.member.Member;
import cafe.core.outcome.Failure;

/** Shows who is signed in, and what there is to say about it. */
public interface SessionView {
  /** Nobody is signed in. */
  void guest();

  /** Somebody is signed in, or is shown in another way from now on. */
  void signedIn(Member member);

  /** The one who is signed in has just come back from signing in. */
  void welcome();

  /** Something worth knowing, with or without the offer to sign in again. */
  void notice(String sentence, boolean offersSignIn);

  /** Something went wrong. */
  void alert(Failure failure, boolean offersSignIn);
}
