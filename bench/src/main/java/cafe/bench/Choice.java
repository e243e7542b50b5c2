package cafe.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which measurements {@code -Dcafe.bench=size,srp} asks for. */
final class Choice {
  private final List<Measurement> all;

  Choice(List<Measurement> all) {
    this.all = all;
  }

  /** Those named, in the order of the house; {@code all} names all. */
  List<Measurement> of(String names) {
    if (names.equals("all")) {
      return all;
    }
    List<Measurement> asked = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      asked.add(named(name.trim()).orElseThrow(() -> unknown(name)));
    }
    return all.stream().filter(asked::contains).toList();
  }

  private Optional<Measurement> named(String name) {
    return all.stream().filter(measurement -> measurement.name().equals(name)).findFirst();
  }

  private IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "cafe.bench names \"%s\"; expected all, or some of %s with commas between them; correct it."
            .formatted(
                name, all.stream().map(Measurement::name).collect(Collectors.joining(", "))));
  }
}
