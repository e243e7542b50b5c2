/** CloudFormation, S3, DynamoDB and API Gateway for {@code cafe.build.stack}, by the AWS SDK. */
@NullMarked
package cafe.build.aws.stack;

import org.jspecify.annotations.NullMarked;
