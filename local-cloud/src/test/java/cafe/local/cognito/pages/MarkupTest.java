package cafe.local.cognito.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void showsMarkupAsText() {
    assertThat(Markup.text("<b title=\"x\">'&amp;'</b>").html())
        .isEqualTo("&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;");
  }

  @Test
  void doesNotFillHolesThatAValueBrings() {
    Template alert = Template.load("alert.html");

    assertThat(alert.fill(Map.of("message", Markup.text("${message} $1 \\"))).html())
        .endsWith(">${message} $1 \\</p>");
  }

  @Test
  void refusesToLeaveAHole() {
    assertThatThrownBy(() -> Template.load("alert.html").fill(Map.of()))
        .hasMessage("Nothing fills the hole message of alert.html");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> Template.load("no.html"))
        .hasMessage(
            "no.html is not beside the classes of the hosted UI. Build the local cloud anew.");
  }
}
