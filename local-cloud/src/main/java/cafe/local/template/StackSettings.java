package cafe.local.template;

import java.util.Map;

/**
 * What a stack gets from outside the template.
 *
 * @param name the stack's name
 * @param region the region
 * @param accountId twelve digits
 * @param parameters values of the template's parameters; those not named have their default
 * @param localOrigins which origin on this machine stands for which origin in the cloud
 */
public record StackSettings(
    String name,
    String region,
    String accountId,
    Map<String, String> parameters,
    Map<String, String> localOrigins) {

  /** The domain name that stands for the distribution; AWS's own example. */
  public static final String DISTRIBUTION_DOMAIN = "d111111abcdef8.cloudfront.net";

  /** The hosted UI's domain prefix on this machine. */
  public static final String DOMAIN_PREFIX = "cafe";

  /** The text with each cloud origin replaced by the local one. */
  String localize(String text) {
    String local = text;
    for (Map.Entry<String, String> origin : localOrigins.entrySet()) {
      local = local.replace(origin.getKey(), origin.getValue());
    }
    return local;
  }
}
