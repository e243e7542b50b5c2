package cafe.backend.aws;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A DynamoDB item, read by type; what is missing or of another type is refused by name. */
final class Attributes {
  private final Map<String, AttributeValue> item;

  Attributes(Map<String, AttributeValue> item) {
    this.item = item;
  }

  /** A string (S). */
  String text(String name) {
    return find(name)
        .flatMap(value -> Optional.ofNullable(value.s()))
        .orElseThrow(() -> refused(name, "a string (S)"));
  }

  /** A number (N), exact. */
  BigDecimal decimal(String name) {
    return find(name)
        .flatMap(value -> Optional.ofNullable(value.n()))
        .map(BigDecimal::new)
        .orElseThrow(() -> refused(name, "a number (N)"));
  }

  /** A number (N) without a fraction. */
  long whole(String name) {
    BigDecimal number = decimal(name);
    try {
      return number.longValueExact();
    } catch (ArithmeticException fraction) {
      throw new IllegalArgumentException(
          name + ": found " + number + ", expected a whole number", fraction);
    }
  }

  /** A list (L) of strings, or a set of them (SS); none if the item has none. */
  List<String> texts(String name) {
    return find(name)
        .map(
            value ->
                value.hasSs()
                    ? value.ss()
                    : value.l().stream()
                        .flatMap(element -> Optional.ofNullable(element.s()).stream())
                        .toList())
        .orElse(List.of());
  }

  boolean has(String name) {
    return item.containsKey(name);
  }

  /** A key as text, for messages. */
  String key(String name) {
    return find(name)
        .map(value -> Optional.ofNullable(value.s()).orElseGet(() -> String.valueOf(value.n())))
        .orElse("without " + name);
  }

  private Optional<AttributeValue> find(String name) {
    return Optional.ofNullable(item.get(name));
  }

  private IllegalArgumentException refused(String name, String expected) {
    String found = find(name).map(value -> "another type (" + value.type() + ")").orElse("nothing");
    return new IllegalArgumentException(name + ": found " + found + ", expected " + expected);
  }
}
