package cafe.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The user pool of the template with its app client; names as CloudFormation has them.
 *
 * @param selfSignUp whether guests may sign themselves up
 * @param minPasswordLength how long a password must be
 * @param mfaConfiguration {@code OFF}, {@code OPTIONAL} or {@code ON}
 * @param mfas the second factors, such as {@code SOFTWARE_TOKEN_MFA}
 * @param postConfirmationArn the function that is told of confirmed users
 * @param oauthFlows such as {@code code}
 * @param scopes such as {@code openid}
 * @param authFlows such as {@code ALLOW_USER_SRP_AUTH}
 * @param refreshTokenValidity how long a sign-in can be renewed
 * @param rotationGrace how long an exchanged refresh token still works, where they are rotated
 */
public record PoolResource(
    boolean selfSignUp,
    int minPasswordLength,
    String mfaConfiguration,
    List<String> mfas,
    Optional<String> postConfirmationArn,
    List<String> oauthFlows,
    List<String> scopes,
    List<String> authFlows,
    Duration refreshTokenValidity,
    Optional<Duration> rotationGrace) {}
