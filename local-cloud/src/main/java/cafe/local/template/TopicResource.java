package cafe.local.template;

import java.util.List;

/**
 * An SNS topic of the template.
 *
 * @param arn its ARN
 * @param emails the addresses subscribed to it
 */
public record TopicResource(String arn, List<String> emails) {}
