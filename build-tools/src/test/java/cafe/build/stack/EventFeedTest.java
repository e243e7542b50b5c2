package cafe.build.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventFeedTest {
  private final FakeCloudFormation cloudFormation = new FakeCloudFormation();

  @BeforeEach
  void somethingHappenedBefore() {
    for (String name : List.of("old-1", "old-2", "old-3")) {
      happens(name);
    }
  }

  @Test
  void beginsWithWhatIsNew() {
    EventFeed feed = feed();
    assertThat(names(feed)).isEmpty();
  }

  @Test
  void givesEachEventOnceAndTheOldestFirst() {
    EventFeed feed = feed();
    happens("a");
    happens("b");
    assertThat(names(feed)).containsExactly("a", "b");
    happens("c");
    assertThat(names(feed)).containsExactly("c");
  }

  @Test
  void readsAsManyPagesAsThereAreNewEvents() {
    EventFeed feed = feed();
    for (String name : List.of("a", "b", "c", "d", "e")) {
      happens(name);
    }
    assertThat(names(feed)).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void readsAllPagesOfAStackThatHasJustBegun() {
    FakeCloudFormation empty = new FakeCloudFormation();
    EventFeed feed = EventFeed.fromNow(empty, FakeCloudFormation.STACK_ID);
    for (String name : List.of("a", "b", "c", "d", "e")) {
      empty.happens(name, "AWS::SNS::Topic", "CREATE_COMPLETE", "");
    }
    assertThat(names(feed)).containsExactly("a", "b", "c", "d", "e");
  }

  private EventFeed feed() {
    return EventFeed.fromNow(cloudFormation, FakeCloudFormation.STACK_ID);
  }

  private void happens(String name) {
    cloudFormation.happens(name, "AWS::SNS::Topic", "CREATE_COMPLETE", "");
  }

  private static List<String> names(EventFeed feed) {
    return feed.fresh().stream().map(StackEvent::logicalId).toList();
  }
}
