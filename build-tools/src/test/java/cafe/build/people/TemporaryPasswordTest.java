package cafe.build.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemporaryPasswordTest {
  @Test
  void hasEveryKindOfCharacterThatThePolicyAsksFor() {
    Random random = new Random(7);

    assertThat(Stream.generate(() -> TemporaryPassword.from(random)).limit(1000))
        .allMatch(password -> password.matches("[A-HJ-NP-Za-km-z2-9!#%+=?@]{20}"))
        .allMatch(password -> password.matches(".*[A-Z].*"))
        .allMatch(password -> password.matches(".*[a-z].*"))
        .allMatch(password -> password.matches(".*[2-9].*"))
        .allMatch(password -> password.matches(".*[!#%+=?@].*"))
        .doesNotHaveDuplicates();
  }
}
