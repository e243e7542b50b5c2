package cafe.local.cognito;

import cafe.local.cognito.signin.Postman;
import cafe.local.cognito.signin.Trigger;

/**
 * What a pool calls.
 *
 * @param postman delivers its messages
 * @param postConfirmation its post-confirmation trigger
 */
public record Outside(Postman postman, Trigger postConfirmation) {}
