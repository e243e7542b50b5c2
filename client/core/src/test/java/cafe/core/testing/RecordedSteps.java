package cafe.core.testing;

import cafe.core.outcome.Failure;
import cafe.core.port.SignInView;
import java.util.ArrayList;
import java.util.List;

/** What the dialog would show, line by line. */
public final class RecordedSteps implements SignInView {
  private final List<String> lines = new ArrayList<>();

  public List<String> lines() {
    return lines;
  }

  public String last() {
    return lines.get(lines.size() - 1);
  }

  @Override
  public boolean show(String step, String gap) {
    boolean known = !step.equals("CUSTOM_CHALLENGE");
    if (known) {
      lines.add(("show " + step + " " + gap).trim());
    }
    return known;
  }

  @Override
  public void limit(boolean name, String choices) {
    lines.add(("limit " + name + " " + choices).trim());
  }

  @Override
  public void busy() {
    lines.add("busy");
  }

  @Override
  public void failed(Failure failure) {
    lines.add(("failed " + failure.code() + " " + failure.sentence()).trim());
  }

  @Override
  public void resendIn(int seconds) {
    lines.add("resend in " + seconds);
  }

  @Override
  public void close() {
    lines.add("close");
  }
}
