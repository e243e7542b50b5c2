package cafe.local.cognito.signin;

import cafe.local.cognito.users.Factor;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a pool asks for second factors: {@code MfaConfiguration} and {@code EnabledMfas}.
 *
 * @param factors which of them users may set up
 */
public record MfaRules(Mode mode, Set<Factor> factors) {
  /** {@code MfaConfiguration}. */
  public enum Mode {
    /** Never. */
    OFF,
    /** Who has set one up is asked for it. */
    OPTIONAL,
    /** Everybody is asked for one. */
    ON
  }

  public MfaRules {
    factors = Set.copyOf(factors);
  }

  /** The factors of a user that the pool may ask for, in the order of {@link Factor}. */
  Set<Factor> usable(Set<Factor> enabled) {
    Set<Factor> usable = EnumSet.noneOf(Factor.class);
    if (mode != Mode.OFF) {
      usable.addAll(enabled);
      usable.retainAll(factors);
    }
    return usable;
  }
}
