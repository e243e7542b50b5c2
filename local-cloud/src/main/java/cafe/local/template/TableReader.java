package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Reads an AWS::DynamoDB::Table. */
final class TableReader {
  private static final Set<String> USED =
      Set.of(
          "AttributeDefinitions",
          "BillingMode",
          "GlobalSecondaryIndexes",
          "KeySchema",
          "TableName");

  /** Time to live is a promise within days; a local cloud does not run as long. */
  private static final Set<String> NO_EFFECT =
      Set.of(
          "PointInTimeRecoverySpecification",
          "SSESpecification",
          "Tags",
          "TimeToLiveSpecification");

  private TableReader() {}

  static TableResource read(String id, JsonNode properties, Evaluation evaluation) {
    Properties.requireKnown(id, properties, USED, NO_EFFECT);
    String billing = properties.path("BillingMode").asText();
    if (!billing.equals("PAY_PER_REQUEST")) {
      throw new TemplateException(
          id, "the BillingMode is " + billing + ", only PAY_PER_REQUEST is known here.");
    }
    return new TableResource(
        id,
        evaluation.reference(id),
        evaluation.value(properties.path("AttributeDefinitions")),
        evaluation.value(properties.path("KeySchema")),
        evaluation.value(properties.path("GlobalSecondaryIndexes")));
  }
}
