package cafe.build.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What must hold so that no failure and no sign-in goes unseen. */
final class WatchRules {
  private static final List<String> METRICS =
      List.of("ExecutionsFailed", "ExecutionsTimedOut", "5XXError", "Errors");

  private WatchRules() {}

  static List<String> everyFailureRaisesAnAlarm(Template template) {
    List<String> found = new ArrayList<>();
    for (String metric : METRICS) {
      if (!alarmed(template, metric)) {
        found.add("No alarm on " + metric + " reaches AlarmTopic.");
      }
    }
    return found;
  }

  private static boolean alarmed(Template template, String metric) {
    for (JsonNode alarm : template.resources("AWS::CloudWatch::Alarm").values()) {
      if (alarm.at("/Properties/MetricName").asText().equals(metric)
          && alarm.at("/Properties/AlarmActions/0/Ref").asText().equals("AlarmTopic")) {
        return true;
      }
    }
    return false;
  }

  static List<String> theAlarmOnTheApiCountsThisApi(Template template) {
    JsonNode body = template.properties("Api").path("Body");
    JsonNode counted = template.properties("ApiFailingAlarm").at("/Dimensions/0/Value");
    return counted.equals(body.at("/info/title"))
        ? List.of()
        : List.of("ApiFailingAlarm: ApiName is " + counted + ", but the API's title is another.");
  }

  /** Who calls the API is told by it, and a run of the report by its mail; of these nobody is. */
  static List<String> everyTriggerOfThePoolIsWatched(Template template) {
    List<String> found = new ArrayList<>();
    template
        .properties("UserPool")
        .path("LambdaConfig")
        .properties()
        .forEach(
            trigger -> {
              String alias = trigger.getValue().path("Ref").asText();
              String function = template.properties(alias).at("/FunctionName/Ref").asText();
              if (!watched(template, function)) {
                found.add("UserPool: no alarm counts the errors of " + trigger.getKey() + ".");
              }
            });
    return found;
  }

  private static boolean watched(Template template, String function) {
    return template.resources("AWS::CloudWatch::Alarm").values().stream()
        .map(alarm -> alarm.path("Properties"))
        .anyMatch(
            alarm ->
                alarm.path("MetricName").asText().equals("Errors")
                    && alarm.at("/Dimensions/0/Value/Ref").asText().equals(function));
  }

  static List<String> everyRunIsLoggedWithoutWhatItCarries(Template template) {
    JsonNode logging = template.properties("ReportStateMachine").path("LoggingConfiguration");
    List<String> found = new ArrayList<>();
    if (!logging.path("Level").asText().equals("ALL")) {
      found.add("ReportStateMachine: its logging level is not ALL.");
    }
    if (logging.path("IncludeExecutionData").asBoolean(true)) {
      found.add("ReportStateMachine: its log would hold names, addresses and links.");
    }
    return found;
  }

  static List<String> everySignInIsRecorded(Template template) {
    JsonNode trail = template.properties("Trail");
    JsonNode events = trail.at("/EventSelectors/0");
    List<String> found = new ArrayList<>();
    if (!trail.path("IsLogging").asBoolean()
        || !events.path("ReadWriteType").asText().equals("All")) {
      found.add("Trail: it does not record all management events.");
    }
    if (!trail.path("EnableLogFileValidation").asBoolean()) {
      found.add("Trail: its files could be changed unseen.");
    }
    return found;
  }
}
