package cafe.local;

import cafe.build.config.SiteConfig;
import cafe.local.dynamodb.DynamoDb;
import cafe.local.s3.Credentials;
import cafe.local.s3.S3;
import cafe.local.template.Stack;
import cafe.local.template.StackSettings;
import cafe.local.template.TableResource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The template, built in this machine's account. */
final class Account {
  static final String ID = "123456789012";
  static final String STAGE = "prod";
  private static final String STACK = "cafe";

  private Account() {}

  static Stack stack(
      ProjectFolder project, LocalCloudOptions options, SiteConfig config, Doors doors)
      throws IOException {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("OwnerEmail", "frank@cafe.example");
    parameters.put("OwnerGroup", config.ownerGroup());
    parameters.put("ApiOrigin", doors.origin(Service.API).toString());
    parameters.put("ApiStageName", STAGE);
    parameters.put("RedirectPath", config.redirectPath());
    parameters.put("LogoutPath", config.logoutPath());
    parameters.put("ReportLinkSeconds", Long.toString(options.linkValidity.toSeconds()));
    parameters.put("SelfSignUp", options.selfSignUp ? "on" : "off");
    Map<String, String> origins = new LinkedHashMap<>();
    origins.put(
        "https://" + StackSettings.DISTRIBUTION_DOMAIN, doors.origin(Service.SITE).toString());
    origins.put(
        "https://"
            + StackSettings.DOMAIN_PREFIX
            + ".auth."
            + config.region()
            + ".amazoncognito.com",
        doors.origin(Service.HOSTED_UI).toString());
    origins.put(
        "https://cognito-idp." + config.region() + ".amazonaws.com",
        doors.origin(Service.COGNITO_IDP).toString());
    return Stack.read(
        project.template(), new StackSettings(STACK, config.region(), ID, parameters, origins));
  }

  /**
   * What each function is told beside its own environment: where this machine's AWS is, and the
   * origins that the template cannot know.
   */
  static Map<String, String> environment(List<String> origins, String region, Places places) {
    return Map.of(
        "ALLOWED_ORIGIN", String.join(",", origins),
        "AWS_REGION", region,
        "AWS_ACCESS_KEY_ID", Credentials.LOCAL.accessKeyId(),
        "AWS_SECRET_ACCESS_KEY", Credentials.LOCAL.secretKey(),
        "AWS_ENDPOINT_URL_DYNAMODB", places.dynamoDb().toString(),
        "AWS_ENDPOINT_URL_S3", places.s3().toString(),
        "AWS_ENDPOINT_URL_SFN", places.states().toString());
  }

  /** Whose pages may read the API's answers; the site is reachable as localhost too. */
  static List<String> origins(LocalCloudOptions options, Places places) {
    List<String> origins = new ArrayList<>();
    origins.add(places.site().toString());
    origins.add("http://localhost:" + places.site().getPort());
    origins.addAll(options.allowedOrigins);
    return List.copyOf(origins);
  }

  static void fill(Stack stack, S3 s3, DynamoDb dynamoDb, ProjectFolder project)
      throws IOException {
    s3.create(stack.buckets());
    dynamoDb.create(stack.tables());
    Map<String, String> seeds =
        Map.of(
            "FoodProductsTable", "food-products",
            "SuppliersTable", "suppliers",
            "BeansTable", "beans");
    for (TableResource table : stack.tables()) {
      String seed = seeds.get(table.logicalId());
      if (seed != null) {
        dynamoDb.seed(table.name(), project.seed(seed));
      }
    }
  }
}
