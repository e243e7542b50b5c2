package cafe.local.cognito.tokens;

/** All that has to do with the tokens of one pool. */
public record TokenParts(TokenIssuer issuer, RefreshTokens refreshTokens, TokenChecker checker) {}
