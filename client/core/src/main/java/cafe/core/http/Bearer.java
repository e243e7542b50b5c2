package cafe.core.http;

/** An id token to send along, for as long as it lives; a newer one may take its place. */
public final class Bearer {
  private String token;
  private double deadAtMillis;
  private boolean killed;

  /** Alive until this time, by the server's clock. */
  public Bearer(String token, double deadAtMillis) {
    this.token = token;
    this.deadAtMillis = deadAtMillis;
  }

  /** The compact token; empty for nobody's. */
  public String token() {
    return token;
  }

  /** Puts a newer token in its place, for requests too that wait to be tried again. */
  public void renew(String newToken, double newDeadAtMillis) {
    token = newToken;
    deadAtMillis = newDeadAtMillis;
  }

  /** Whether it must not be sent any more. */
  public boolean isDeadAt(double nowMillis) {
    return nowMillis >= deadAtMillis;
  }

  /** Ends it now, for requests too that are under way or wait to be tried again. */
  public void kill() {
    killed = true;
  }

  /** Whether nobody waits for an answer any more. */
  public boolean isKilled() {
    return killed;
  }
}
