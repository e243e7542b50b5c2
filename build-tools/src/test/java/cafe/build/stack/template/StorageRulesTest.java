package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorageRulesTest {
  @Test
  void everyBucketOfTheCafeIsPrivate() {
    accepts(StorageRules::everyBucketIsPrivate);
  }

  @Test
  void refusesABucketThatHonoursPublicPolicies() {
    refuses(
        StorageRules::everyBucketIsPrivate,
        good()
            .with(
                "/Resources/SiteBucket/Properties/PublicAccessBlockConfiguration/RestrictPublicBuckets",
                false),
        "SiteBucket: RestrictPublicBuckets is not true. A bucket of the café is never public.");
  }

  @Test
  void onlyAwsServicesOfThisAccountReadAndWriteBuckets() {
    accepts(StorageRules::noBucketPolicyLetsAnybodyIn);
  }

  @Test
  void refusesABucketPolicyForEverybody() {
    Map<String, Object> statement =
        Map.of(
            "Effect", "Allow",
            "Principal", "*",
            "Condition", Map.of("StringEquals", Map.of("aws:SourceArn", "arn:aws:x")));
    refuses(
        StorageRules::noBucketPolicyLetsAnybodyIn,
        good()
            .with(
                "/Resources/SiteBucketPolicy/Properties/PolicyDocument/Statement",
                List.of(statement)),
        "SiteBucketPolicy: an Allow names no service as its principal.");
  }

  @Test
  void refusesABucketPolicyForAnyDistribution() {
    Map<String, Object> statement =
        Map.of("Effect", "Allow", "Principal", Map.of("Service", "cloudfront.amazonaws.com"));
    refuses(
        StorageRules::noBucketPolicyLetsAnybodyIn,
        good()
            .with(
                "/Resources/SiteBucketPolicy/Properties/PolicyDocument/Statement",
                List.of(statement)),
        "SiteBucketPolicy: an Allow has no aws:SourceArn; any account's service could use it.");
  }

  @Test
  void everyBucketRefusesPlainHttp() {
    accepts(StorageRules::everyBucketRefusesPlainHttp);
  }

  @Test
  void refusesABucketThatAnswersPlainHttp() {
    refuses(
        StorageRules::everyBucketRefusesPlainHttp,
        good().without("/Resources/ReportBucketPolicy"),
        "ReportBucket: no bucket policy denies requests without TLS.");
  }

  @Test
  void whatHoldsDataOutlivesTheStack() {
    accepts(StorageRules::whatHoldsDataOutlivesTheStack);
  }

  @Test
  void refusesATableThatIsDeletedWithTheStack() {
    refuses(
        StorageRules::whatHoldsDataOutlivesTheStack,
        good().without("/Resources/BeansTable/DeletionPolicy"),
        "BeansTable: DeletionPolicy is not Retain or RetainExceptOnCreate.");
  }

  @Test
  void refusesAUserPoolThatIsDeletedWhenItIsReplaced() {
    refuses(
        StorageRules::whatHoldsDataOutlivesTheStack,
        good().with("/Resources/UserPool/UpdateReplacePolicy", "Delete"),
        "UserPool: UpdateReplacePolicy is not Retain.");
  }

  @Test
  void everyTableCanGoBackInTime() {
    accepts(StorageRules::everyTableCanGoBackInTime);
  }

  @Test
  void refusesATableThatCannotGoBackInTime() {
    refuses(
        StorageRules::everyTableCanGoBackInTime,
        good().without("/Resources/GuestsTable/Properties/PointInTimeRecoverySpecification"),
        "GuestsTable: point-in-time recovery is off.");
  }
}
