package cafe.backend.gather;

/** The coffees of one type, or of one supplier. */
public record Group(String name, Sum sum) {}
