package cafe.e2e.contract;

import cafe.core.member.Member;
import cafe.core.outcome.Failure;
import cafe.core.port.SessionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the page would have shown about the session, in order. */
final class RecordedSession implements SessionView {
  private final List<String> shown = new ArrayList<>();
  private Optional<Member> member = Optional.empty();

  /** Who is signed in; fails if nobody is. */
  Member member() {
    return member.orElseThrow();
  }

  List<String> shown() {
    return List.copyOf(shown);
  }

  @Override
  public void guest() {
    shown.add("guest");
  }

  @Override
  public void signedIn(Member newMember) {
    member = Optional.of(newMember);
    shown.add(
        newMember.name() + (newMember.isOwner() ? " may order reports" : " may not order reports"));
  }

  @Override
  public void welcome() {
    shown.add("welcome");
  }

  @Override
  public void notice(String sentence, boolean offersSignIn) {
    shown.add(sentence);
  }

  @Override
  public void alert(Failure failure, boolean offersSignIn) {
    shown.add(failure.sentence());
  }
}
