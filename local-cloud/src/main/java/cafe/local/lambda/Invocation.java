package cafe.local.lambda;

/**
 * What came of one call.
 *
 * @param payload JSON: the result, or {@code {errorType, errorMessage, ..}}
 * @param failed whether the function failed; Lambda's header X-Amz-Function-Error
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that live as long as one call; never compared
public record Invocation(byte[] payload, boolean failed) {}
