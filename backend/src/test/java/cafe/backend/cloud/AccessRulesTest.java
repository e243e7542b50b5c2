package cafe.backend.cloud;

import static cafe.backend.cloud.Checks.accepts;
import static cafe.backend.cloud.Checks.good;
import static cafe.backend.cloud.Checks.refuses;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessRulesTest {
  @Test
  void everyFunctionHasARoleOfItsOwn() {
    accepts(AccessRules::everyFunctionHasARoleOfItsOwn);
  }

  @Test
  void refusesTwoFunctionsWithOneRole() {
    refuses(
        AccessRules::everyFunctionHasARoleOfItsOwn,
        good()
            .with(
                "/Resources/WriteFunction/Properties/Role/Fn::If",
                List.of("CreateRoles", Map.of("Fn::GetAtt", List.of("GatherRole", "Arn")))),
        "WriteFunction: shares GatherRole with GatherFunction; each has its own.");
  }

  @Test
  void refusesAFunctionWhoseRoleIsNotHere() {
    refuses(
        AccessRules::everyFunctionHasARoleOfItsOwn,
        good().without("/Resources/BeansRole"),
        "BeansFunction: its role 'BeansRole' is not in the template.");
  }

  @Test
  void noActionIsAWildcard() {
    accepts(AccessRules::noActionIsAWildcard);
  }

  @Test
  void refusesAWildcardAction() {
    refuses(
        AccessRules::noActionIsAWildcard,
        withPolicy(Map.of("Effect", "Allow", "Action", "dynamodb:*", "Resource", "arn:aws:x")),
        "BeansRole: may dynamodb:*; name the actions.");
  }

  @Test
  void noResourceIsEverything() {
    accepts(AccessRules::noResourceIsEverything);
  }

  @Test
  void refusesAnActionOnEveryResource() {
    refuses(
        AccessRules::noResourceIsEverything,
        withPolicy(Map.of("Effect", "Allow", "Action", "dynamodb:Scan", "Resource", "*")),
        "BeansRole: may do it to every resource; name the resource.");
  }

  private static Template withPolicy(Map<String, String> statement) {
    return good()
        .with(
            "/Resources/BeansRole/Properties/Policies",
            List.of(Map.of("PolicyDocument", Map.of("Statement", List.of(statement)))));
  }
}
