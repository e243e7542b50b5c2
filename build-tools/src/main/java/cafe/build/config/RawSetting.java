package cafe.build.config;

/** A key with its value, as found. */
public record RawSetting(String key, RawValue value, Place place) {}
