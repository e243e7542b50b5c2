package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemedyTest {
  @Test
  void ofATakenTableNameIsAPrefix() {
    assertThat(remedy("AWS::DynamoDB::Table", "Beans already exists"))
        .isEqualTo(
            "A table of that name is in this account, of another stage or of a deleted stack. For a"
                + " second stage give -Dcafe.tablePrefix=<stage>-; else import or delete that"
                + " table.");
  }

  @Test
  void ofAnAccountWithoutRolesIsAnExistingOne() {
    assertThat(remedy("AWS::IAM::Role", "User x is not authorized to perform: iam:CreateRole on y"))
        .isEqualTo(
            "Your account may not create roles. Name one that is there:"
                + " -Dcafe.existingRoleName=LabRole, for example.");
  }

  @Test
  void ofAMissingLogRoleIsToSetItUpOrGoWithout() {
    assertThat(
            remedy(
                "AWS::ApiGateway::Stage",
                "CloudWatch Logs role ARN must be set in account settings to enable logging"))
        .isEqualTo(
            "API Gateway has no role for logs in this account. Give -Dcafe.apiAccessLog=set-up, or"
                + " -Dcafe.apiAccessLog=off to go without.");
  }

  @Test
  void ofARefusedDomainIsAnotherPrefix() {
    assertThat(remedy("AWS::Cognito::UserPoolDomain", "Domain cannot contain reserved word"))
        .isEqualTo(
            "Give the hosted UI another name with -Dcafe.hostedUiDomainPrefix=<name>, without the"
                + " words aws, amazon and cognito.");
  }

  @Test
  void ofAnythingElseIsWhatItSays() {
    assertThat(remedy("AWS::SNS::Topic", "Beans already exists")).isEqualTo("Mend what it says.");
  }

  private static String remedy(String type, String reason) {
    return Remedy.of(new StackEvent("1", "X", type, "x", "CREATE_FAILED", reason));
  }
}
