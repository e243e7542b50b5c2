package cafe.build.aws.stack;

import cafe.build.stack.Pace;
import cafe.build.stack.Progress;
import cafe.build.stack.ProvisioningRequest;
import cafe.build.stack.StackException;
import cafe.build.stack.StackOutcome;
import cafe.build.stack.StackProvisioning;
import cafe.build.stack.seed.Seeding;
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
    return provision(StackAccess.of(request.properties()), Pace.real(), request, progress);
  }

  static StackOutcome provision(
      StackAccess aws, Pace pace, ProvisioningRequest request, Progress progress) {
    S3ClientBuilder s3Builder = S3Client.builder().forcePathStyle(aws.endpoint().isPresent());
    try (StsClient sts = aws.client(StsClient.builder());
        S3Client s3 = aws.client(s3Builder);
        CloudFormationClient cloudFormation = aws.client(CloudFormationClient.builder());
        DynamoDbClient dynamoDb = aws.client(DynamoDbClient.builder())) {
      String account = AwsCall.make("the account", () -> sts.getCallerIdentity(it -> {}).account());
      progress.say(
          "Stack %s, account %s, region %s".formatted(request.stack(), account, aws.region()));
      return new StackProvisioning(
              new SdkCloudFormation(cloudFormation),
              new ArtifactBucket(s3, aws.region(), account),
              new SignedApiLogRole(aws),
              new Seeding(new DynamoSeeds(dynamoDb), progress),
              pace,
              progress)
          .run(request);
    }
  }
}
