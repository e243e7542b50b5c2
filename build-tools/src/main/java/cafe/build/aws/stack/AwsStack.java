package cafe.build.aws.stack;

import cafe.build.aws.AwsAccess;
import cafe.build.progress.Progress;
import cafe.build.stack.Pace;
import cafe.build.stack.ProvisioningRequest;
import cafe.build.stack.StackException;
import cafe.build.stack.StackOutcome;
import cafe.build.stack.StackProvisioning;
import cafe.build.stack.seed.Seeding;
import java.net.URI;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.sts.StsClient;

/** A stage's stack in AWS: the first step of {@code mvn deploy}. */
public final class AwsStack {
  private AwsStack() {}

  /**
   * Brings the stack to what the repository says, or deletes it, with this machine's credentials
   * and region. It takes some minutes; it never waits for longer than an hour.
   *
   * @throws StackException if it cannot be done; the message says what to do
   */
  public static StackOutcome provision(ProvisioningRequest request, Progress progress) {
    return provision(access(request), Pace.real(), request, progress);
  }

  /**
   * Looks whether {@link #provision} could begin, and changes nothing.
   *
   * @throws StackException if it could not: no credentials, no region, a stack that takes no
   *     change, a parameter without a value
   */
  public static void check(ProvisioningRequest request, Progress progress) {
    with(
        access(request),
        Pace.real(),
        request,
        progress,
        provisioning -> {
          provisioning.check(request);
          return true;
        });
  }

  /** As the command line says; what it does not say is found by the SDK's own chains. */
  private static AwsAccess access(ProvisioningRequest request) {
    return AwsAccess.of(
        request.text("region"), request.text("endpoint").map(URI::create), request.text("profile"));
  }

  static StackOutcome provision(
      AwsAccess aws, Pace pace, ProvisioningRequest request, Progress progress) {
    return with(aws, pace, request, progress, provisioning -> provisioning.run(request));
  }

  private static <T> T with(
      AwsAccess aws,
      Pace pace,
      ProvisioningRequest request,
      Progress progress,
      Function<StackProvisioning, T> work) {
    S3ClientBuilder s3Builder = S3Client.builder().forcePathStyle(aws.endpoint().isPresent());
    try (StsClient sts = aws.client(StsClient.builder());
        S3Client s3 = aws.client(s3Builder);
        CloudFormationClient cloudFormation = aws.client(CloudFormationClient.builder());
        DynamoDbClient dynamoDb = aws.client(DynamoDbClient.builder())) {
      String account = AwsCall.make("the account", () -> sts.getCallerIdentity(it -> {}).account());
      progress.say(
          "Stack %s, account %s, region %s".formatted(request.stack(), account, aws.region()));
      return work.apply(
          new StackProvisioning(
              new SdkCloudFormation(cloudFormation),
              new ArtifactBucket(s3, Region.of(aws.region()), account),
              new SignedApiLogRole(aws),
              new Seeding(new DynamoSeeds(dynamoDb), progress),
              pace,
              progress));
    }
  }
}
