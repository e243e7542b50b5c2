/** The only package that knows the AWS SDK: the ports, made of DynamoDB, S3 and Step Functions. */
@NullMarked
package cafe.backend.aws;

import org.jspecify.annotations.NullMarked;
