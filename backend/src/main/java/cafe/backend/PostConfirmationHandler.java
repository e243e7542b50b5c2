package cafe.backend;

import cafe.backend.aws.DynamoGuests;
import cafe.backend.failure.BehindException;
import cafe.backend.guest.Guests;
import cafe.backend.report.Requester;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;

/**
 * Cognito's trigger after a guest has confirmed an account: writes the guest's row, once. The event
 * goes back as it came, which is what Cognito asks for (Amazon Cognito Developer Guide, post
 * confirmation Lambda trigger).
 */
public final class PostConfirmationHandler
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private static final Logger LOG = System.getLogger(PostConfirmationHandler.class.getName());

  /** The other one, PostConfirmation_ConfirmForgotPassword, is of a guest who has a row. */
  private static final String SIGNED_UP = "PostConfirmation_ConfirmSignUp";

  private final Guests guests;
  private final Clock clock;

  /** As Lambda makes it. */
  public PostConfirmationHandler() {
    this(Settings.fromEnvironment());
  }

  /** With settings of one's own. */
  public PostConfirmationHandler(Settings settings) {
    this(
        DynamoGuests.answeringWithin(
            DynamoGuests.COGNITO_WAITS, settings.aws(), settings.guestsTable()),
        Clock.systemUTC());
  }

  PostConfirmationHandler(Guests guests, Clock clock) {
    this.guests = guests;
    this.clock = clock;
  }

  /**
   * A table that does not answer must not send a guest away whose account is confirmed: GET /me
   * writes the row as well.
   */
  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    if (SIGNED_UP.equals(event.get("triggerSource"))) {
      Requester guest = guest(event);
      try {
        guests.welcome(guest, clock.instant());
      } catch (BehindException behind) {
        LOG.log(
            Level.ERROR,
            "The row of " + guest.sub() + " will be written at the first visit",
            behind);
      }
    }
    return event;
  }

  private static Requester guest(Map<String, Object> event) {
    Map<?, ?> attributes = map(map(event, "request"), "userAttributes");
    String name = text(attributes, "name");
    return new Requester(
        required(attributes, "sub"),
        name.isBlank() ? text(event, "userName") : name,
        text(attributes, "email"));
  }

  private static Map<?, ?> map(Map<?, ?> within, String name) {
    return within.get(name) instanceof Map<?, ?> found ? found : Map.of();
  }

  private static String text(Map<?, ?> within, String name) {
    return within.get(name) instanceof String found ? found : "";
  }

  private static String required(Map<?, ?> attributes, String name) {
    String found = text(attributes, name);
    if (found.isBlank()) {
      throw new IllegalArgumentException(
          "Event request.userAttributes."
              + name
              + ": found nothing, expected Cognito's. Compare the trigger's event with the Amazon"
              + " Cognito Developer Guide.");
    }
    return found;
  }
}
