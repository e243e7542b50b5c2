package cafe.build.doctor.run;

import cafe.build.aws.doctor.AwsClientRegister;
import cafe.build.doctor.Check;
import cafe.build.doctor.Visit;
import cafe.build.doctor.signin.RegisteredClientCheck;
import cafe.build.doctor.web.HttpWeb;
import cafe.build.doctor.web.RememberingWeb;
import cafe.build.doctor.web.Web;
import cafe.build.progress.MavenFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * {@code mvn -Pdoctor}: looks at a site from outside, and says what is wrong and how to mend it.
 */
public final class CheckSite {
  /** Two exchanges after another, at most, for a check of a host that hangs. */
  private static final Duration EXCHANGE_LIMIT = Duration.ofSeconds(5);

  private static final Duration LIMIT = Duration.ofSeconds(12);

  private CheckSite() {}

  /**
   * Runs it.
   *
   * @param args the repository's root, a cafe.json, and the site's address or "local"
   * @throws SickSiteException if something is wrong
   */
  public static void main(String... args) {
    if (args.length != 3) {
      throw new IllegalArgumentException(
          "CheckSite needs 3 arguments, found "
              + args.length
              + ": the root, a cafe.json, and a site's address or local.");
    }
    Properties properties = System.getProperties();
    MavenFailure.plainly(
        () -> {
          if (StageSite.isAskedFor(properties)) {
            StageSite stage = StageSite.of(properties);
            check(stage.url(), stage.configFile());
          } else {
            Path configFile = Path.of(args[0]).resolve(args[1]);
            check(SiteAddress.of(args[2], configFile), configFile);
          }
        });
  }

  private static void check(URI site, Path configFile) {
    System.out.println("The doctor looks at " + site + "\n");
    DoctorReport report = examine(site, configFile);
    System.out.print(report);
    if (report.isSick()) {
      throw new SickSiteException(site + ": " + report.summary());
    }
  }

  /**
   * Looks at a site, for 12 seconds at most.
   *
   * @param site scheme, host and port
   * @param configFile the {@code cafe.json} that it should have
   */
  public static DoctorReport examine(URI site, Path configFile) {
    Web web = new RememberingWeb(new HttpWeb(EXCHANGE_LIMIT, Clock.systemUTC()));
    List<Check> checks = new ArrayList<>(AllChecks.fromOutside());
    if (!SiteAddress.isLoopback(site)) {
      checks.add(new RegisteredClientCheck(new AwsClientRegister()));
    }
    return new DoctorReport(new Doctor(checks, LIMIT).examine(new Visit(site, configFile, web)));
  }
}
