package cafe.build.aws.audit;

import cafe.build.audit.AuditException;
import cafe.build.audit.EventHistory;
import cafe.build.aws.Advice;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttribute;
import software.amazon.awssdk.services.cloudtrail.model.LookupAttributeKey;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;

/**
 * Cognito's events by LookupEvents, which allows two requests a second; the SDK waits and asks
 * again when it is told so (AWS CloudTrail API Reference, LookupEvents).
 */
final class TrailHistory implements EventHistory {
  private static final int PAGE = 50;
  private static final LookupAttribute COGNITO =
      LookupAttribute.builder()
          .attributeKey(LookupAttributeKey.EVENT_SOURCE)
          .attributeValue("cognito-idp.amazonaws.com")
          .build();

  private final CloudTrailClient client;

  TrailHistory(CloudTrailClient client) {
    this.client = client;
  }

  @Override
  public Page cognitoEvents(Instant since, Optional<String> next) {
    try {
      LookupEventsResponse page =
          client.lookupEvents(
              it ->
                  it.lookupAttributes(COGNITO)
                      .startTime(since)
                      .maxResults(PAGE)
                      .nextToken(next.orElse(null)));
      return new Page(
          page.events().stream().map(Event::cloudTrailEvent).toList(),
          Optional.ofNullable(page.nextToken()));
    } catch (SdkException failed) {
      throw new AuditException(Advice.text("Cognito's events", failed), failed);
    }
  }
}
