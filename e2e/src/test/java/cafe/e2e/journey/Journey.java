package cafe.e2e.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of journeys. Each test may ask for the {@link cafe.e2e.house.House} and for a {@link
 * cafe.e2e.browser.Visit}: a browser profile of its own, which is held to {@link HouseRules} at its
 * end.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(JourneyExtension.class)
public @interface Journey {
  /** What the house's {@code cafe.json} has otherwise, each as {@code key=value}. */
  String[] config() default {};

  /** How long a token is good. */
  int tokenSeconds() default 3600;
}
