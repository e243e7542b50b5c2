package cafe.build.aws.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cafe.build.Deploy;
import cafe.build.aws.MotoServer;
import cafe.build.aws.people.AddUser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * From an empty account to a site and back, with this repository's template, jar and dist/: each
 * step goes on from the one before.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StageDeployIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static Optional<MotoServer> moto = Optional.empty();
  private static Optional<LittleAccount> account = Optional.empty();

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = MotoServer.program();
    assumeThat(program).as("moto_server is not installed, so this is not tested").isPresent();
    assumeThat(ROOT.resolve("backend/target/backend-lambda.jar"))
        .as("the handlers are not built, so this is not tested")
        .exists();
    moto = Optional.of(MotoServer.start(program.get()));
    account = Optional.of(LittleAccount.before(moto.get().endpoint()));
  }

  @AfterAll
  static void stop() {
    account.ifPresent(LittleAccount::close);
    moto.ifPresent(MotoServer::close);
  }

  @Test
  @Order(1)
  void saysWhichParameterHasNoValueAndChangesNothing() throws Exception {
    DeployProcess deploy = deploy();

    assertThat(deploy.succeeded()).isFalse();
    assertThat(deploy.output()).contains("Give it once with -Dcafe.ownerEmail=<value>");
    assertThat(changes()).isEmpty();
  }

  @Test
  @Order(2)
  void aDryRunShowsTheWholeStackAndMakesNothing() throws Exception {
    DeployProcess deploy = deploy("ownerEmail=frank@cafe.example", "dryRun");

    assertThat(deploy.output())
        .contains("add          UserPool ")
        .contains("Dry run: the stack cafe-prod was not changed.");
    assertThat(deploy.succeeded()).as(deploy.output()).isTrue();
    assertThat(tables()).isEmpty();
  }

  @Test
  @Order(3)
  void theFirstDeployMakesTheStackSeedsItsTablesAndBringsTheSite() throws Exception {
    DeployProcess deploy = deploy("ownerEmail=frank@cafe.example", "tablePrefix=prod-");

    assertThat(deploy.succeeded()).as(deploy.output()).isTrue();
    assertThat(deploy.output())
        .contains("The site's policy learns the API's origin")
        .containsPattern("Table prod-FoodProducts: \\d+ items put, 0 were there already\\.")
        .contains("from stack cafe-prod: ")
        .contains("/visit/cafe-prod-sitebucket answers with this page and its ");
    assertThat(tables()).contains("prod-Beans", "prod-Guests");
    assertThat(object("index.html")).contains("https://api1.execute-api.us-east-1.amazonaws.com");
  }

  @Test
  @Order(4)
  void theSecondDeployChangesNothing() throws Exception {
    changes();

    DeployProcess deploy = deploy();

    assertThat(deploy.succeeded()).as(deploy.output()).isTrue();
    assertThat(deploy.output())
        .contains("The stack cafe-prod needs no change.")
        .contains("Release 1: sent 0 files");
    assertThat(changes()).noneMatch(request -> request.contains("/cafe-prod-sitebucket"));
  }

  @Test
  @Order(5)
  void anotherConfigurationSendsThePagesAloneAndTellsCloudFront() throws Exception {
    changes();

    DeployProcess deploy = deploy("storage=memory");

    assertThat(deploy.succeeded()).as(deploy.output()).isTrue();
    assertThat(deploy.output()).contains("put index.html: content changed");
    assertThat(changes())
        .filteredOn(request -> request.startsWith("PUT /cafe-prod-sitebucket/"))
        .allMatch(request -> request.endsWith(".html") || request.endsWith("manifest.json.gz"));
    assertThat(invalidations()).isEqualTo(1);
  }

  @Test
  @Order(6)
  void goesBackToThePreviousRelease() throws Exception {
    DeployProcess deploy = deploy("rollback=previous");

    assertThat(deploy.succeeded()).as(deploy.output()).isTrue();
    assertThat(deploy.output()).contains("Release 3: sent ");
    assertThat(object("index.html")).doesNotContain("\"memory\"");
    assertThat(invalidations()).isEqualTo(2);
  }

  @Test
  @Order(7)
  void aUserIsAddedToTheStacksPool() throws Exception {
    DeployProcess user =
        run(AddUser.class, List.of("name=frank", "email=frank@cafe.example", "group=owner"));

    assertThat(user.succeeded()).as(user.output()).isTrue();
    try (CognitoIdentityProviderClient client =
        account.orElseThrow().access().client(CognitoIdentityProviderClient.builder())) {
      String pool = client.listUserPools(it -> it.maxResults(10)).userPools().get(0).id();
      assertThat(client.listUsersInGroup(it -> it.userPoolId(pool).groupName("owner")).users())
          .singleElement()
          .satisfies(it -> assertThat(it.username()).isEqualTo("frank"));
    }
  }

  @Test
  @Order(8)
  void deletesTheStackWhenItsNameIsGiven() throws Exception {
    assertThat(deploy("delete=true").output()).contains("-Dcafe.delete: found 'true', expected");
    assertThat(deploy("delete=cafe-prod").output()).contains("The stack cafe-prod is deleted");
  }

  private static DeployProcess deploy(String... properties) throws Exception {
    List<String> all = Stream.of(properties).map(property -> "cafe." + property).toList();
    return run(Deploy.class, all);
  }

  private static DeployProcess run(Class<?> program, List<String> properties) throws Exception {
    List<String> all = new ArrayList<>(properties);
    all.add("cafe.stage=prod");
    return DeployProcess.run(program, ROOT, endpoint(), all);
  }

  private static URI endpoint() {
    return account.orElseThrow().endpoint();
  }

  private static List<String> changes() {
    return account.orElseThrow().changes().stream()
        .filter(request -> request.startsWith("PUT ") || request.startsWith("DELETE "))
        .toList();
  }

  private static List<String> tables() {
    try (DynamoDbClient client = account.orElseThrow().access().client(DynamoDbClient.builder())) {
      return client.listTables().tableNames();
    }
  }

  private static int invalidations() {
    try (CloudFrontClient client =
        account.orElseThrow().access().client(CloudFrontClient.builder())) {
      String id = client.listDistributions().distributionList().items().get(0).id();
      return client.listInvalidations(it -> it.distributionId(id)).invalidationList().quantity();
    }
  }

  private static String object(String key) {
    byte[] bytes =
        account
            .orElseThrow()
            .access()
            .bucket("cafe-prod-sitebucket")
            .read(key)
            .orElseThrow()
            .bytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
