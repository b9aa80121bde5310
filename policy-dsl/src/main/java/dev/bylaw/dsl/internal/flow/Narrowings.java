package dev.bylaw.dsl.internal.flow;

import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about paths at a point of a program, beyond their declared types. Immutable.
 *
 * @param types key of a path to what its value is known to be
 */
public record Narrowings(Map<String, Type> types) {
  /** Nothing is known. */
  public static final Narrowings NONE = new Narrowings(Map.of());

  /** Copies the map. */
  public Narrowings {
    types = Map.copyOf(types);
  }

  /** Returns what is known about one path alone. */
  static Narrowings of(String path, Type type) {
    return new Narrowings(Map.of(path, type));
  }

  /** Returns what is known about a path. */
  public Optional<Type> of(String path) {
    return Optional.ofNullable(types.get(path));
  }

  /** Returns what holds where both hold; of two types for a path the later one. */
  public Narrowings and(Narrowings later) {
    if (later.types.isEmpty()) {
      return this;
    }
    Map<String, Type> both = new HashMap<>(types);
    both.putAll(later.types);
    return new Narrowings(both);
  }

  /** Returns what holds where one of the two holds. */
  public Narrowings or(Narrowings other) {
    Map<String, Type> either = new HashMap<>();
    types.forEach((path, type) ->
        other.of(path).ifPresent(second -> either.put(path, Types.join(List.of(type, second)))));
    return new Narrowings(either);
  }
}
