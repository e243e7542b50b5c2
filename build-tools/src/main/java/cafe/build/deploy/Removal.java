package cafe.build.deploy;

/** A line of a plan: a key to be deleted, and why. */
public record Removal(String key, String reason) {}
