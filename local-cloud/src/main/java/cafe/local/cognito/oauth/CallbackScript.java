package cafe.local.cognito.oauth;

import java.util.Map;

/** A test's word in what one authorization answers: forged callbacks for real browsers. */
@FunctionalInterface
public interface CallbackScript {
  /**
   * The parameters to answer with, in order.
   *
   * @param genuine what would have been answered: {@code id_token}, {@code access_token}, {@code
   *     expires_in}, {@code token_type}, {@code state}, or {@code code}, {@code state}
   */
  Map<String, String> rewrite(Map<String, String> genuine);
}
