package cafe.build.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * Any history of deploys: sites that grow, change and shrink, days that pass, runs that are killed,
 * people who put and delete by hand.
 */
class DeployPropertiesTest {
  private static final Duration GRACE = Duration.ofDays(30);
  private static final String FOREIGN = "uploads/by-hand.jpg";
  private static final List<String> NAMES =
      List.of("index.html", "callback.html", "robots.txt", "menu/index.html", "a b/ö+&.html");
  private static final List<String> ASSETS = List.of("cafe", "part", "style", "logo");

  /** When each asset was last part of a completed deploy, in days. */
  private final Map<String, Integer> lastSeenOnDay = new HashMap<>();

  private MemoryBucket bucket = new MemoryBucket();
  private Deployments deployments = new Deployments(bucket);
  private int today;

  /** What happens once: days pass, perhaps somebody interferes, and a site is deployed. */
  record Step(Map<String, String> site, int days, int killedAt, boolean answerLost, int byHand) {}

  @BeforeTry
  void beginAnew() {
    bucket = new MemoryBucket();
    deployments = new Deployments(bucket).with(new DeployRules(GRACE, 25, true, false));
    lastSeenOnDay.clear();
    today = 0;
  }

  @Property
  void aCompletedDeployIsTheSiteAndASecondOneDoesNothing(@ForAll("histories") List<Step> history) {
    bucket.putByHand(FOREIGN, "ours? no");
    for (Step step : history) {
      today += step.days();
      deployments.later(Duration.ofDays(step.days()));
      interfere(step);
      List<SiteObject> site = objects(step.site());
      if (isRefused(step, site)) {
        continue;
      }
      assertThat(present(site)).as("the site").isEqualTo(SiteFixture.texts(site));
      assertThat(bucket.objects()).containsKey(FOREIGN);
      keepsWhatOpenTabsMayStillLoad(step);
      aSecondDeployOnlyReads(site);
    }
  }

  @Property
  void whatIsRefusedChangesNothing(
      @ForAll("sites") Map<String, String> first, @ForAll("sites") Map<String, String> second) {
    deployments.next().deploy(() -> objects(first));
    Map<String, SiteObject> before = bucket.objects();
    long removed = first.keySet().stream().filter(name -> !isThere(name, second)).count();
    try {
      deployments.next().deploy(() -> objects(second));
      assertThat(removed <= 2 || removed * 100 <= first.size() * 25L).as("deletes").isTrue();
    } catch (DeployException refused) {
      assertThat(refused).hasMessageContaining("so nothing was changed");
      assertThat(bucket.objects()).isEqualTo(before);
      assertThat(removed).isGreaterThan(2);
    }
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    return Combinators.combine(
            sites(),
            Arbitraries.integers().between(0, 40),
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 14))),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 9))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  /** Name to version; an asset's version is in its name. */
  @Provide
  Arbitrary<Map<String, String>> sites() {
    List<String> names = new ArrayList<>(NAMES);
    names.addAll(ASSETS);
    return Arbitraries.maps(Arbitraries.of(names), Arbitraries.of("1", "2", "3"))
        .ofMinSize(1)
        .map(TreeMap::new);
  }

  private void interfere(Step step) {
    if (step.byHand() == 1) {
      bucket.putByHand("robots.txt", "edited by hand");
    } else if (step.byHand() == 2) {
      bucket.deleteByHand("index.html");
    }
    bucket.failing(new MemoryBucket.Fault(step.killedAt(), true, step.answerLost()));
  }

  /** A killed or refused deploy; the next run of the same completes it, or is refused too. */
  private boolean isRefused(Step step, List<SiteObject> site) {
    for (int attempt = 1; attempt <= 2; attempt++) {
      try {
        deployments.next().deploy(() -> site);
        bucket.failing(MemoryBucket.Fault.NONE);
        return false;
      } catch (DeployException failed) {
        bucket.failing(MemoryBucket.Fault.NONE);
        if (String.valueOf(failed.getMessage()).startsWith("This would delete")) {
          return true;
        }
        assertThat(step.killedAt()).as(failed.toString()).isPositive();
      }
    }
    throw new AssertionError("A deploy that was killed is not completed by the next one");
  }

  private void keepsWhatOpenTabsMayStillLoad(Step step) {
    step.site()
        .forEach(
            (name, version) -> {
              if (ASSETS.contains(name)) {
                lastSeenOnDay.put(key(name, version), today);
              }
            });
    lastSeenOnDay.forEach(
        (key, day) -> {
          if (today - day < GRACE.toDays()) {
            assertThat(bucket.objects()).as("day %s, asset of day %s", today, day).containsKey(key);
          }
        });
  }

  private void aSecondDeployOnlyReads(List<SiteObject> site) {
    bucket.failing(MemoryBucket.Fault.NONE);
    Summary again = deployments.next().deploy(() -> site);
    assertThat(bucket.requests()).allMatch(request -> request.matches("(GET|LIST).*"));
    assertThat(again.sent()).isZero();
  }

  private Map<String, String> present(List<SiteObject> site) {
    Map<String, SiteObject> there = bucket.objects();
    there.keySet().retainAll(site.stream().map(SiteObject::key).toList());
    return SiteFixture.texts(there.values());
  }

  private static boolean isThere(String name, Map<String, String> site) {
    return ASSETS.contains(name) || site.containsKey(name);
  }

  private static List<SiteObject> objects(Map<String, String> site) {
    List<SiteObject> objects = new ArrayList<>();
    site.forEach((name, v) -> objects.add(SiteFixture.object(key(name, v), name + " in " + v)));
    return objects;
  }

  private static String key(String name, String version) {
    return ASSETS.contains(name) ? "assets/" + name + "." + version.repeat(10) + ".js" : name;
  }
}
