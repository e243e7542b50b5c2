package cafe.core.inpage;

import cafe.core.http.HttpRequest;
import cafe.core.idp.Pool;
import cafe.core.idp.SignUp;
import cafe.core.port.ModPow;
import cafe.core.port.Parameters;

/**
 * Somebody who signs up with an e-mail address. The account gets a name of its own, that nobody can
 * guess or have already: so signing up never tells who has an account. The address becomes another
 * name for it once it is confirmed; until then only this object knows which name belongs to it.
 */
final class NewGuest {
  /** 128 bits: no two alike. */
  private static final int NAME_BYTES = 16;

  private final ModPow numbers;
  private String email = "";
  private String name = "";

  NewGuest(ModPow numbers) {
    this.numbers = numbers;
  }

  /** Signs up, with an address in the place of a user's name. */
  HttpRequest request(Pool pool, Parameters fields) {
    email = fields.get("username");
    name = numbers.random(NAME_BYTES);
    return SignUp.request(pool, name, fields.get("password"), fields.get("name"), email);
  }

  /** The account's name for what was entered: that of the new address, or the same. */
  String account(String entered) {
    return entered.equals(email) ? name : entered;
  }
}
