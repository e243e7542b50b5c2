package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.build.stack.Change.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTableTest {
  @Test
  void showsWhatIsLostFirst() {
    List<Change> changes =
        List.of(
            new Change(Kind.ADD, "Topic", "AWS::SNS::Topic", false, List.of()),
            new Change(
                Kind.MODIFY, "Api", "AWS::ApiGateway::RestApi", false, List.of("Body", "Name")),
            new Change(Kind.MAY_REPLACE, "Stage", "AWS::ApiGateway::Stage", false, List.of("Id")),
            new Change(Kind.REPLACE, "Pool", "AWS::Cognito::UserPool", true, List.of("Schema")),
            new Change(Kind.REMOVE, "Trail", "AWS::CloudTrail::Trail", false, List.of()),
            new Change(Kind.REMOVE, "Logs", "AWS::Logs::LogGroup", true, List.of()));
    assertThat(ChangeTable.of(changes))
        .isEqualTo(
            """
            Changes: remove 2, REPLACE 1, may REPLACE 1, modify 1, add 1
              remove       Logs   AWS::Logs::LogGroup       the old one stays, outside the stack
              remove       Trail  AWS::CloudTrail::Trail    the old one is deleted
              REPLACE      Pool   AWS::Cognito::UserPool    Schema; the old one stays, outside the stack
              may REPLACE  Stage  AWS::ApiGateway::Stage    Id; if so, the old one is deleted
              modify       Api    AWS::ApiGateway::RestApi  Body, Name
              add          Topic  AWS::SNS::Topic\
            """);
  }

  /** Outputs alone may differ. */
  @Test
  void saysThatNoResourceChanges() {
    assertThat(ChangeTable.of(List.of())).isEqualTo("Changes: none of a resource");
  }
}
