package cafe.local.template;

import java.util.Map;

/**
 * A Step Functions state machine of the template.
 *
 * @param name its name in the account
 * @param arn its ARN
 * @param roleArn the role it runs as
 * @param substitutions what the <code>${names}</code> in its definition stand for
 */
public record StateMachineResource(
    String name, String arn, String roleArn, Map<String, String> substitutions) {}
