package cafe.local.cognito.users;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a user has set up as a second factor.
 *
 * @param totpSecret the verified secret of the authenticator app, base32; never to be shown
 * @param enabled the factors that may be asked for
 * @param preferred the one that is asked for without a question, one of those enabled
 */
public record MfaPreference(
    Optional<String> totpSecret, Set<Factor> enabled, Optional<Factor> preferred) {
  /** Nothing is set up. */
  public static final MfaPreference NONE =
      new MfaPreference(Optional.empty(), Set.of(), Optional.empty());

  public MfaPreference {
    enabled = Set.copyOf(enabled);
    preferred = preferred.filter(enabled::contains);
  }

  /** The same with a verified authenticator app. */
  public MfaPreference withTotp(String secret) {
    return new MfaPreference(Optional.of(secret), enabled, preferred);
  }

  /** The same with a factor switched, which is preferred if it is said to be. */
  public MfaPreference with(Factor factor, boolean on, boolean isPreferred) {
    Set<Factor> factors = EnumSet.noneOf(Factor.class);
    factors.addAll(enabled);
    if (on) {
      factors.add(factor);
    } else {
      factors.remove(factor);
    }
    Optional<Factor> others = preferred.filter(known -> known != factor);
    return new MfaPreference(totpSecret, factors, isPreferred ? Optional.of(factor) : others);
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "MfaPreference[enabled=%s, preferred=%s]".formatted(enabled, preferred);
  }
}
