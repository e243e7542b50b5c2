package cafe.core.srp;

/** Numbers in hexadecimal. */
final class Hex {
  private Hex() {}

  /**
   * A number as Cognito hashes it: the fewest bytes whose first bit is 0, which is what Java's
   * BigInteger.toByteArray gives. RFC 5054 would pad to the length of N instead.
   */
  static String padded(String number) {
    int start = 0;
    while (start < number.length() - 1 && number.charAt(start) == '0') {
      start++;
    }
    String digits = number.substring(start);
    String even = (digits.length() % 2 == 0 ? "" : "0") + digits;
    return even.charAt(0) > '7' ? "00" + even : even;
  }
}
