package cafe.core.port;

/** Everything platform-specific, in one place. */
public interface Platform
    extends Clock,
        Timers,
        RandomBytes,
        JsonReader,
        Base64Url,
        Transport,
        AddressBar,
        Place,
        SignatureCheck,
        Digest,
        Locks {
  /** Parameters to read, from a query or a fragment or both joined by {@code &}. */
  Parameters parameters(String encoded);

  /** Kept for this tab, through reloads and redirects. */
  TabStorage tab();

  /** Kept for all tabs, and heard of in the others. */
  TabStorage shared();

  /** Where sessions are kept: {@code session}, {@code local} or {@code memory}. */
  TabStorage sessions(String storage);
}
