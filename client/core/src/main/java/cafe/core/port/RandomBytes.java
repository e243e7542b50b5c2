package cafe.core.port;

/** Randomness fit for secrets. */
public interface RandomBytes {
  /** This many fresh bytes. */
  byte[] randomBytes(int count);
}
