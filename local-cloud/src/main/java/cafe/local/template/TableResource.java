package cafe.local.template;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A DynamoDB table of the template, its parts as CreateTable takes them.
 *
 * @param logicalId its name in the template
 * @param name its name in the account
 * @param attributeDefinitions the types of the key attributes
 * @param keySchema the table's key
 * @param globalSecondaryIndexes the indexes, possibly none
 */
public record TableResource(
    String logicalId,
    String name,
    JsonNode attributeDefinitions,
    JsonNode keySchema,
    JsonNode globalSecondaryIndexes) {}
