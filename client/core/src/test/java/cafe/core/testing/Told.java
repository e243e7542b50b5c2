package cafe.core.testing;

import cafe.core.member.Member;
import cafe.core.outcome.Failure;
import cafe.core.port.SessionView;
import java.util.ArrayList;
import java.util.List;

/** What the page would have shown about the session, in order. */
public final class Told implements SessionView {
  public final List<String> seen = new ArrayList<>();

  @Override
  public void guest() {
    seen.add("guest");
  }

  @Override
  public void signedIn(Member member) {
    seen.add("signed in " + member.name() + (member.isOwner() ? ", may order" : ""));
  }

  @Override
  public void welcome() {
    seen.add("welcome");
  }

  @Override
  public void notice(String sentence, boolean offersSignIn) {
    seen.add("notice " + sentence + (offersSignIn ? " [sign in]" : ""));
  }

  @Override
  public void alert(Failure failure, boolean offersSignIn) {
    seen.add("alert " + failure.sentence() + (offersSignIn ? " [sign in]" : ""));
  }
}
