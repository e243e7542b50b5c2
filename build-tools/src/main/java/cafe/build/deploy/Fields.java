package cafe.build.deploy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fields of a JSON object; each method refuses a field that is not there or of another kind.
 */
final class Fields {
  private final Map<String, Object> values;

  private Fields(Map<String, Object> values) {
    this.values = values;
  }

  static Fields of(Object json) {
    if (!(json instanceof Map<?, ?> object)) {
      throw new IllegalArgumentException("expected an object");
    }
    Map<String, Object> values = new TreeMap<>();
    object.forEach((key, value) -> values.put(String.valueOf(key), value));
    return new Fields(values);
  }

  Set<String> keys() {
    return values.keySet();
  }

  String text(String name) {
    return as(String.class, field(name));
  }

  long number(String name) {
    return as(Long.class, field(name));
  }

  Fields object(String name) {
    return of(field(name));
  }

  Optional<Fields> optional(String name) {
    return Optional.ofNullable(values.get(name)).map(Fields::of);
  }

  List<Fields> objects(String name) {
    return list(name).stream().map(Fields::of).toList();
  }

  List<String> texts(String name) {
    return list(name).stream().map(text -> as(String.class, text)).toList();
  }

  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    values.forEach((name, value) -> texts.put(name, as(String.class, value)));
    return texts;
  }

  private List<Object> list(String name) {
    if (field(name) instanceof List<?> list) {
      return List.copyOf(list);
    }
    throw new IllegalArgumentException("expected a list");
  }

  private Object field(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no field " + name));
  }

  private static <T> T as(Class<T> kind, Object value) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("expected " + kind.getSimpleName());
    }
    return kind.cast(value);
  }
}
