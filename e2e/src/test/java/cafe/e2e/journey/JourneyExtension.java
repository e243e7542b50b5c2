package cafe.e2e.journey;

import cafe.e2e.browser.Browser;
import cafe.e2e.browser.Evidence;
import cafe.e2e.browser.Look;
import cafe.e2e.browser.Visit;
import cafe.e2e.house.House;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser and one house of each kind for the whole run, a new visit for each test that asks for
 * one. JUnit closes a visit after its test, house and browser after the last one.
 */
final class JourneyExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace JOURNEYS = Namespace.create(JourneyExtension.class);

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Store run = context.getRoot().getStore(JOURNEYS);
    Plan plan = plan(context);
    if (run.get(plan) == null) {
      run.put(plan, House.open(plan.config(), Duration.ofSeconds(plan.tokenSeconds())));
    }
    house(context).reset();
    if (List.of(context.getRequiredTestMethod().getParameterTypes()).contains(Visit.class)) {
      context.getStore(JOURNEYS).put(Visit.class, browser(run).visit(Look.DESKTOP));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == House.class || type == Visit.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == House.class ? house(context) : visit(context);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    Visit visit = context.getStore(JOURNEYS).get(Visit.class, Visit.class);
    if (visit == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      Evidence.write(visit, evidence(context));
      return;
    }
    try {
      HouseRules.hold(visit);
    } catch (AssertionError broken) {
      Evidence.write(visit, evidence(context));
      throw broken;
    }
  }

  private static Browser browser(Store run) throws IOException, InterruptedException {
    Browser running = run.get(Browser.class, Browser.class);
    if (running != null) {
      return running;
    }
    Browser started = Browser.start();
    run.put(Browser.class, started);
    return started;
  }

  private static House house(ExtensionContext context) {
    return Objects.requireNonNull(context.getStore(JOURNEYS).get(plan(context), House.class));
  }

  /** The kind of house that a class of journeys wants; it is opened once for all of them. */
  private record Plan(Map<String, String> config, int tokenSeconds) {}

  private static Plan plan(ExtensionContext context) {
    Journey journey = context.getRequiredTestClass().getAnnotation(Journey.class);
    Map<String, String> config = new TreeMap<>();
    for (String setting : journey.config()) {
      int equals = setting.indexOf('=');
      config.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return new Plan(config, journey.tokenSeconds());
  }

  private static Visit visit(ExtensionContext context) {
    return Objects.requireNonNull(context.getStore(JOURNEYS).get(Visit.class, Visit.class));
  }

  private static Path evidence(ExtensionContext context) {
    String method = context.getRequiredTestMethod().getName();
    String test =
        context.getDisplayName().startsWith(method)
            ? method
            : method + "-" + context.getDisplayName();
    String folder = context.getRequiredTestClass().getSimpleName() + "-" + test;
    return Path.of(System.getProperty("cafe.evidence", "target/evidence"))
        .resolve(folder.replaceAll("[^\\w-]+", "_"));
  }
}
