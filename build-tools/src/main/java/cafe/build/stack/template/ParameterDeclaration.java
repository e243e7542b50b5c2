package cafe.build.stack.template;

import java.util.Optional;

/**
 * A parameter as its template declares it.
 *
 * @param name such as {@code OwnerEmail}
 * @param description what it is for; may be empty
 * @param fallback its default; empty where a value must be given
 */
public record ParameterDeclaration(String name, String description, Optional<String> fallback) {}
