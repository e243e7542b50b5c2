package cafe.core.port;

/** What proving a password without sending it needs. */
public interface SrpPlatform extends ModPow, Hashes, Notations {}
