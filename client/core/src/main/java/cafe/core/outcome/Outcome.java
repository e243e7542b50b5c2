package cafe.core.outcome;

import java.util.function.Consumer;
import java.util.function.Function;

/** Either a checked value or a failure; there is no reading the one without facing the other. */
public interface Outcome<T> {
  /** Hands the value to the first, or the failure to the second. */
  void to(Consumer<T> onValue, Consumer<Failure> onFailure);

  /** A value. */
  static <T> Outcome<T> of(T value) {
    return (onValue, onFailure) -> onValue.accept(value);
  }

  /** A failure. */
  static <T> Outcome<T> failed(Failure failure) {
    return (onValue, onFailure) -> onFailure.accept(failure);
  }

  /** The next step's outcome; the failure of this one if there is no value to take it with. */
  default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return (onValue, onFailure) -> to(value -> next.apply(value).to(onValue, onFailure), onFailure);
  }
}
