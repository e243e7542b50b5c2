package cafe.build.stack.template;

import static cafe.build.stack.template.Checks.accepts;
import static cafe.build.stack.template.Checks.good;
import static cafe.build.stack.template.Checks.refuses;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WatchRulesTest {
  @Test
  void everyFailureRaisesAnAlarm() {
    accepts(WatchRules::everyFailureRaisesAnAlarm);
  }

  @Test
  void refusesASilentTimeout() {
    refuses(
        WatchRules::everyFailureRaisesAnAlarm,
        good().without("/Resources/ReportTimedOutAlarm"),
        "No alarm on ExecutionsTimedOut reaches AlarmTopic.");
  }

  @Test
  void refusesAnAlarmThatTellsNobody() {
    refuses(
        WatchRules::everyFailureRaisesAnAlarm,
        good().without("/Resources/ApiFailingAlarm/Properties/AlarmActions"),
        "No alarm on 5XXError reaches AlarmTopic.");
  }

  @Test
  void everyTriggerOfThePoolIsWatched() {
    accepts(WatchRules::everyTriggerOfThePoolIsWatched);
  }

  @Test
  void refusesATriggerThatFailsUnseen() {
    refuses(
        WatchRules::everyTriggerOfThePoolIsWatched,
        good()
            .with(
                "/Resources/UserPool/Properties/LambdaConfig/PreSignUp",
                Map.of("Ref", "BeansLive")),
        "UserPool: no alarm counts the errors of PreSignUp.");
  }

  @Test
  void theAlarmOnTheApiCountsThisApi() {
    accepts(WatchRules::theAlarmOnTheApiCountsThisApi);
  }

  @Test
  void refusesAnAlarmOnAnApiOfAnotherName() {
    refuses(
        WatchRules::theAlarmOnTheApiCountsThisApi,
        good().with("/Resources/Api/Properties/Body/info/title", "Tea"),
        "ApiFailingAlarm: ApiName is {\"Ref\":\"AWS::StackName\"}, but the API's title is"
            + " another.");
  }

  @Test
  void everyRunIsLoggedWithoutWhatItCarries() {
    accepts(WatchRules::everyRunIsLoggedWithoutWhatItCarries);
  }

  @Test
  void refusesALogWithNamesAndLinks() {
    refuses(
        WatchRules::everyRunIsLoggedWithoutWhatItCarries,
        good()
            .with(
                "/Resources/ReportStateMachine/Properties/LoggingConfiguration/IncludeExecutionData",
                true),
        "ReportStateMachine: its log would hold names, addresses and links.");
  }

  @Test
  void everySignInIsRecorded() {
    accepts(WatchRules::everySignInIsRecorded);
  }

  @Test
  void refusesATrailThatIsOff() {
    refuses(
        WatchRules::everySignInIsRecorded,
        good().with("/Resources/Trail/Properties/IsLogging", false),
        "Trail: it does not record all management events.");
  }

  @Test
  void refusesATrailThatCouldBeChangedUnseen() {
    refuses(
        WatchRules::everySignInIsRecorded,
        good().without("/Resources/Trail/Properties/EnableLogFileValidation"),
        "Trail: its files could be changed unseen.");
  }

  @Test
  void refusesALogOfErrorsOnly() {
    refuses(
        WatchRules::everyRunIsLoggedWithoutWhatItCarries,
        good().with("/Resources/ReportStateMachine/Properties/LoggingConfiguration/Level", "ERROR"),
        "ReportStateMachine: its logging level is not ALL.");
  }
}
