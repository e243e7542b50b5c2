package cafe.build.aws.stage;

import cafe.build.aws.AwsAccess;
import cafe.build.aws.TestDistribution;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.s3.S3Client;

/** The resources of the template that hold something, made in moto. */
final class MadeResources {
  private final AwsAccess aws;
  private final URI door;
  private final Map<String, String> names = new TreeMap<>();
  private final Set<String> made = new TreeSet<>();

  MadeResources(AwsAccess aws, URI door) {
    this.aws = aws;
    this.door = door;
  }

  /** Makes it, unless it is there; whether it is new. */
  boolean make(String id, String type, JsonNode properties, Map<String, String> parameters) {
    if (!made.add(id)) {
      return false;
    }
    switch (type) {
      case "AWS::S3::Bucket" -> bucket(id);
      case "AWS::DynamoDB::Table" -> table(id, properties, parameters);
      case "AWS::Cognito::UserPool" -> pool(parameters);
      case "AWS::CloudFront::Distribution" -> names.put(id, TestDistribution.create(aws));
      default -> {
        // It holds nothing that a deploy looks at.
      }
    }
    return true;
  }

  private void bucket(String id) {
    String name = "cafe-prod-" + id.toLowerCase(Locale.ROOT);
    try (S3Client s3 = aws.client(S3Client.builder().forcePathStyle(true))) {
      s3.createBucket(it -> it.bucket(name));
    }
    names.put(id, name);
  }

  private void table(String id, JsonNode properties, Map<String, String> parameters) {
    String prefix = parameters.getOrDefault("TablePrefix", "");
    String name = properties.at("/TableName/Fn::Sub").asText().replace("${TablePrefix}", prefix);
    String key = properties.at("/KeySchema/0/AttributeName").asText();
    String kind = properties.at("/AttributeDefinitions/0/AttributeType").asText();
    try (DynamoDbClient dynamoDb = aws.client(DynamoDbClient.builder())) {
      dynamoDb.createTable(
          it ->
              it.tableName(name)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(
                      AttributeDefinition.builder().attributeName(key).attributeType(kind).build())
                  .keySchema(
                      KeySchemaElement.builder().attributeName(key).keyType(KeyType.HASH).build()));
    }
    names.put(id, name);
  }

  private void pool(Map<String, String> parameters) {
    try (CognitoIdentityProviderClient cognito =
        aws.client(CognitoIdentityProviderClient.builder())) {
      String pool = cognito.createUserPool(it -> it.poolName("cafe-prod")).userPool().id();
      names.put("UserPool", pool);
      names.put(
          "UserPoolClient",
          cognito
              .createUserPoolClient(it -> it.userPoolId(pool).clientName("page"))
              .userPoolClient()
              .clientId());
      cognito.createGroup(
          it -> it.userPoolId(pool).groupName(parameters.getOrDefault("OwnerGroup", "")));
    }
  }

  /** Named as in the template. */
  Map<String, String> outputs(Map<String, String> parameters) {
    Map<String, String> outputs = new TreeMap<>();
    outputs.put("region", "us-east-1");
    outputs.put("userPoolId", name("UserPool"));
    outputs.put("clientId", name("UserPoolClient"));
    outputs.put("hostedUiUrl", "https://cafe-1.auth.us-east-1.amazoncognito.com");
    outputs.put("cognitoIdpUrl", "https://cognito-idp.us-east-1.amazonaws.com");
    outputs.put("apiUrl", "https://api1.execute-api.us-east-1.amazonaws.com/prod");
    outputs.put("apiOrigin", "https://api1.execute-api.us-east-1.amazonaws.com");
    outputs.put("redirectPath", parameters.getOrDefault("RedirectPath", "/"));
    outputs.put("logoutPath", parameters.getOrDefault("LogoutPath", "/"));
    outputs.put("ownerGroup", parameters.getOrDefault("OwnerGroup", "owner"));
    outputs.put("siteUrl", door + "/visit/" + name("SiteBucket"));
    outputs.put("siteBucket", name("SiteBucket"));
    outputs.put("distributionId", name("Distribution"));
    outputs.put("foodProductsTable", name("FoodProductsTable"));
    outputs.put("suppliersTable", name("SuppliersTable"));
    outputs.put("beansTable", name("BeansTable"));
    outputs.put("guestsTable", name("GuestsTable"));
    return outputs;
  }

  private String name(String id) {
    return names.getOrDefault(id, "");
  }
}
