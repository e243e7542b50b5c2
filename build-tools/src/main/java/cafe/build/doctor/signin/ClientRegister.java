package cafe.build.doctor.signin;

import cafe.build.config.SiteConfig;
import cafe.build.doctor.CannotTellException;

/** Where app clients are registered, for who may look there. */
public interface ClientRegister {
  /**
   * The client of a configuration.
   *
   * @throws CannotTellException if this machine may not look, or there is no such client
   */
  RegisteredClient look(SiteConfig config);
}
