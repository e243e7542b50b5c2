package cafe.build.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NewUserTest {
  @Test
  void readsWhatTheCommandLineSays() {
    NewUser user =
        NewUser.of(
            properties(
                Map.of("name", "frank", "email", "frank@cafe.example", "resetPassword", "")));

    assertThat(user)
        .isEqualTo(
            new NewUser("frank", "frank@cafe.example", "frank", Optional.empty(), true, false));
  }

  @Test
  void tellsAllThatIsMissingAtOnce() {
    assertThatThrownBy(() -> NewUser.of(new Properties()))
        .isInstanceOf(PeopleException.class)
        .hasMessage(
            """
            The user to add has 2 problems:
              -Dname: found nothing, expected 1 to 128 characters without spaces and @
              -Demail: found nothing, expected an e-mail address
            For example: mvn -Puser -Dname=frank -Demail=frank@cafe.example -Dgroup=owner""");
  }

  @Test
  void refusesANameThatIsAnAddress() {
    assertThatThrownBy(
            () ->
                NewUser.of(
                    properties(
                        Map.of("name", "frank@cafe.example", "email", "frank@cafe.example"))))
        .hasMessageContaining(
            "-Dname: found \"frank@cafe.example\", expected 1 to 128 characters without spaces");
  }

  @Test
  void refusesAnEmptyGroup() {
    assertThatThrownBy(
            () ->
                NewUser.of(
                    properties(Map.of("name", "frank", "email", "f@cafe.example", "group", ""))))
        .hasMessageContaining(
            "-Dgroup: found nothing, expected a group of the pool, such as owner");
  }

  private static Properties properties(Map<String, String> values) {
    Properties properties = new Properties();
    properties.putAll(values);
    return properties;
  }
}
