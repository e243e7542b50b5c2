package cafe.build.stack;

import java.util.List;
import java.util.function.Predicate;

/** What to do about a failure whose reason a setting of the stage can mend. */
record Remedy(Predicate<StackEvent> applies, String text) {
  private static final List<Remedy> KNOWN =
      List.of(
          new Remedy(
              event ->
                  event.type().equals("AWS::DynamoDB::Table")
                      && event.reason().contains("already exists"),
              "A table of that name is in this account, of another stage or of a deleted stack. For"
                  + " a second stage give -Dcafe.tablePrefix=<stage>-; else import or delete that"
                  + " table."),
          new Remedy(
              event ->
                  event.reason().contains("iam:CreateRole")
                      || event.reason().contains("iam:PassRole"),
              "Your account may not create roles. Name one that is there:"
                  + " -Dcafe.existingRoleName=LabRole, for example."),
          new Remedy(
              event ->
                  event.type().equals("AWS::ApiGateway::Account")
                      || event.reason().contains("CloudWatch Logs role ARN must be set"),
              "API Gateway has no role for logs in this account. Give -Dcafe.apiAccessLog=set-up,"
                  + " or -Dcafe.apiAccessLog=off to go without."),
          new Remedy(
              event -> event.type().equals("AWS::Cognito::UserPoolDomain"),
              "Give the hosted UI another name with -Dcafe.hostedUiDomainPrefix=<name>, without the"
                  + " words aws, amazon and cognito."));

  static String of(StackEvent cause) {
    return KNOWN.stream()
        .filter(remedy -> remedy.applies.test(cause))
        .map(Remedy::text)
        .findFirst()
        .orElse("Mend what it says.");
  }
}
