package cafe.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.core.call.Calls;
import cafe.core.call.ServerClock;
import cafe.core.port.Json;
import cafe.core.session.Session;
import cafe.core.session.StoredSession;
import cafe.core.signin.PendingSignIn;
import cafe.core.site.Site;
import cafe.core.testing.FakePlatform;
import cafe.core.testing.JacksonJson;
import cafe.core.testing.Sites;
import cafe.core.testing.Tokens;
import cafe.testkit.Damaged;
import cafe.testkit.Texts;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.provider.MethodSource;

/** Defends against what lies in the browser's storage: an older version's, half written, edited. */
class StorageFuzzTest {
  private static final List<String> GOOD =
      List.of(
          "atMillis=1795212345000.0&idToken=" + Tokens.good() + "&skewMillis=0.0",
          "state=AAAAAAAAAAAAAAAAAAAAAA&nonce=AQEBAQEBAQEBAQEBAQEBAQ&startedAtMillis="
              + "1795212345000.0&place=path%3D%2F%2523beans%26scroll%3D77",
          Sites.CONFIG);

  static Stream<byte[]> seeds() {
    return Texts.seeds(GOOD);
  }

  @MethodSource("seeds")
  @FuzzTest
  void fuzz(byte[] stored) {
    whatIsStoredIsRestoredOrDropped(Texts.of(stored));
  }

  @Property
  void whatIsStoredIsRestoredOrDropped(@ForAll("texts") String text) {
    FakePlatform platform = new FakePlatform();
    platform.tab.put(StoredSession.STORED_AS, text);
    platform.shared.put(StoredSession.SIGNED_OUT_AS, text);
    platform.tab.put(PendingSignIn.STORED_AS, text);
    StoredSession stored =
        new StoredSession(Sites.good(), new Calls(platform, new ServerClock(platform)));
    List<Session> sessions = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    stored.restore().to(sessions::add, failure -> refused.add(failure.sentence()));
    PendingSignIn.take(platform).to(pending -> {}, failure -> refused.add(failure.sentence()));
    stored.isSignedOut();
    assertThat(platform.tab.get(PendingSignIn.STORED_AS)).isEmpty();
    sessions.forEach(session -> assertThat(session.idToken().subject()).isNotEmpty());
    Json config = JacksonJson.read(text);
    Site.of(config, "implicit").to(Site::clientId, failure -> refused.add(failure.sentence()));
    assertThat(refused).doesNotContain(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Damaged.of(GOOD);
  }
}
