package cafe.build.deploy;

/** A line of a plan: an object to be put, and why. */
public record Upload(SiteObject object, String reason) {}
