package cafe.build.doctor.run;

import cafe.build.doctor.Check;
import cafe.build.doctor.api.MenuCheck;
import cafe.build.doctor.api.NoTokenCheck;
import cafe.build.doctor.api.PreflightCheck;
import cafe.build.doctor.api.WrongTokenCheck;
import cafe.build.doctor.signin.AppClientCheck;
import cafe.build.doctor.signin.CallbackUrlCheck;
import cafe.build.doctor.signin.ClientSecretCheck;
import cafe.build.doctor.signin.DiscoveryCheck;
import cafe.build.doctor.signin.ImplicitFlowCheck;
import cafe.build.doctor.signin.KeysCheck;
import cafe.build.doctor.signin.LoginPageCheck;
import cafe.build.doctor.signin.LogoutUrlCheck;
import cafe.build.doctor.signin.ScopesCheck;
import cafe.build.doctor.signin.SrpCheck;
import cafe.build.doctor.site.AssetCachingCheck;
import cafe.build.doctor.site.AssetsCheck;
import cafe.build.doctor.site.CallbackPageCheck;
import cafe.build.doctor.site.CertificateCheck;
import cafe.build.doctor.site.ClockCheck;
import cafe.build.doctor.site.CompressionCheck;
import cafe.build.doctor.site.ConnectionsCheck;
import cafe.build.doctor.site.FramingCheck;
import cafe.build.doctor.site.PageCachingCheck;
import cafe.build.doctor.site.PageCheck;
import cafe.build.doctor.site.PageConfigCheck;
import cafe.build.doctor.site.ReferrerCheck;
import cafe.build.doctor.site.SameConfigCheck;
import cafe.build.doctor.site.SecurityPolicyCheck;
import cafe.build.doctor.site.SniffingCheck;
import cafe.build.doctor.site.StrictTransportCheck;
import cafe.build.doctor.site.TrustedTypesCheck;
import java.util.List;

/** The checks that need no credentials, in the order in which one would mend things. */
public final class AllChecks {
  private AllChecks() {}

  /** All of them. */
  public static List<Check> fromOutside() {
    return List.of(
        new PageCheck(),
        new PageConfigCheck(),
        new SameConfigCheck(),
        new CallbackPageCheck(),
        new AssetsCheck(),
        new PageCachingCheck(),
        new AssetCachingCheck(),
        new CompressionCheck(),
        new SecurityPolicyCheck(),
        new TrustedTypesCheck(),
        new ConnectionsCheck(),
        new FramingCheck(),
        new SniffingCheck(),
        new ReferrerCheck(),
        new StrictTransportCheck(),
        new CertificateCheck(),
        new ClockCheck(),
        new DiscoveryCheck(),
        new KeysCheck(),
        new LoginPageCheck(),
        new AppClientCheck(),
        new CallbackUrlCheck(),
        new LogoutUrlCheck(),
        new ImplicitFlowCheck(),
        new ScopesCheck(),
        new ClientSecretCheck(),
        new SrpCheck(),
        new MenuCheck(),
        new PreflightCheck(),
        NoTokenCheck.ofOrdering(),
        NoTokenCheck.ofSeeing(),
        new WrongTokenCheck());
  }
}
