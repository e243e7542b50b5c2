package cafe.core.port;

/**
 * Base64url without padding (RFC 4648 section 5, RFC 7515 appendix C). Every platform has it; own
 * code for it, for UTF-8 and for parameters would be a tenth of the page's JavaScript.
 */
public interface Base64Url {
  /** The first bytes: three of them become four characters. */
  String base64Url(byte[] bytes, int length);

  /**
   * The JSON in base64url-encoded UTF-8 (RFC 7515 section 2); a value that is empty in every
   * respect if there is none.
   */
  Json readBase64Url(String encoded);
}
