package cafe.local.states;

import java.util.Optional;

/** How a task's Resource is called, and by which names its history tells of it. */
enum TaskKind {
  /** A Lambda function by its ARN. */
  FUNCTION("LambdaFunction", "", ""),
  /** The service integration {@code lambda:invoke}. */
  LAMBDA_INVOKE("Task", "lambda", "invoke"),
  /** The service integration {@code sns:publish}. */
  SNS_PUBLISH("Task", "sns", "publish");

  private final String events;
  private final String service;
  private final String action;

  TaskKind(String events, String service, String action) {
    this.events = events;
    this.service = service;
    this.action = action;
  }

  static Optional<TaskKind> of(String resource) {
    if (resource.startsWith("arn:aws:lambda:")) {
      return Optional.of(FUNCTION);
    }
    return switch (resource) {
      case "arn:aws:states:::lambda:invoke" -> Optional.of(LAMBDA_INVOKE);
      case "arn:aws:states:::sns:publish" -> Optional.of(SNS_PUBLISH);
      default -> Optional.empty();
    };
  }

  /** What its events' names start with: {@code LambdaFunction} or {@code Task}. */
  String events() {
    return events;
  }

  /** The resourceType of its events, empty for a function by ARN. */
  String service() {
    return service;
  }

  /** The resource of its events, empty for a function by ARN. */
  String action() {
    return action;
  }
}
