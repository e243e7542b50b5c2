package cafe.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cafe.backend.guest.Guest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostConfirmationHandlerTest {
  /** Amazon Cognito Developer Guide, post confirmation Lambda trigger, and common parameters. */
  private static final String EVENT =
      """
      {"version": "1", "region": "us-east-1", "userPoolId": "us-east-1_EXAMPLE", "userName": "gina",
       "callerContext": {"awsSdkVersion": "aws-sdk-unknown-unknown", "clientId": "example"},
       "triggerSource": "PostConfirmation_ConfirmSignUp",
       "request": {"userAttributes": {"sub": "gina-sub", "email_verified": "true",
         "cognito:user_status": "CONFIRMED", "name": "Gina", "email": "gina@guest.example"}},
       "response": {}}
      """;

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private final FakeGuests guests = new FakeGuests();

  @Test
  void writesTheGuestsRow() {
    handle(EVENT);

    assertThat(guests.rows)
        .containsExactly(
            Map.entry(
                "gina-sub", new Guest("gina-sub", "Gina", "gina@guest.example", NOW, List.of())));
  }

  @Test
  void givesTheEventBackAsItCame() {
    assertThat(handle(EVENT)).isEqualTo(event(EVENT));
  }

  @Test
  void leavesARowThatIsThereAsItIs() {
    handle(EVENT);
    Guest before = guests.rows.get("gina-sub");

    handle(EVENT.replace("Gina", "Regina"));

    assertThat(guests.rows).containsValue(before);
  }

  @Test
  void leavesTheRowAloneAfterAForgottenPassword() {
    String forgotten = EVENT.replace("_ConfirmSignUp", "_ConfirmForgotPassword");

    assertThat(handle(forgotten)).isEqualTo(event(forgotten));
    assertThat(guests.rows).isEmpty();
  }

  @Test
  void callsWhoHasNoNameByTheUsername() {
    handle(EVENT.replace("\"name\": \"Gina\", ", ""));

    assertThat(guests.rows.values()).extracting(Guest::name).containsExactly("gina");
  }

  @Test
  void writesARowWithoutAnAddress() {
    handle(EVENT.replace(", \"email\": \"gina@guest.example\"", ""));

    assertThat(guests.rows.values()).extracting(Guest::email).containsExactly("");
  }

  @Test
  void sendsNobodyAwayBecauseTheTableDoesNotAnswer() {
    guests.fails = true;

    assertThat(handle(EVENT)).isEqualTo(event(EVENT));
  }

  @Test
  void refusesAnEventWithoutTheGuestsId() {
    assertThatThrownBy(() -> handle(EVENT.replace("\"sub\"", "\"subject\"")))
        .hasMessage(
            "Event request.userAttributes.sub: found nothing, expected Cognito's. Compare the"
                + " trigger's event with the Amazon Cognito Developer Guide.");
  }

  private Map<String, Object> handle(String json) {
    return new PostConfirmationHandler(guests, Clock.fixed(NOW, ZoneOffset.UTC))
        .handleRequest(event(json), NoContext.CONTEXT);
  }

  private static Map<String, Object> event(String json) {
    try {
      return new ObjectMapper().readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(json, noJson);
    }
  }
}
