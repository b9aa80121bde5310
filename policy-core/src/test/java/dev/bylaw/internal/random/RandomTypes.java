package dev.bylaw.internal.random;

import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Types at random. */
final class RandomTypes {
  private final Random random;

  RandomTypes(Random random) {
    this.random = random;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  ScalarType scalar() {
    return pick(List.of(ScalarType.values()));
  }

  ScalarType ordered() {
    return pick(
        List.of(ScalarType.values()).stream().filter(ScalarType::isOrdered).toList());
  }

  /** Makes a type that is not optional, at most a number of levels deep. */
  Type present(int depth) {
    if (depth <= 0 || random.nextInt(3) == 0) {
      return scalar();
    }
    return switch (random.nextInt(4)) {
      case 0 -> new ListType(present(depth - 1));
      case 1 -> new SetType(random.nextInt(3) == 0 ? present(depth - 1) : scalar());
      case 2 -> new MapType(present(depth - 1));
      default -> record(depth - 1);
    };
  }

  Type any(int depth) {
    Type type = present(depth);
    return random.nextInt(3) == 0 ? OptionalType.of(type) : type;
  }

  private RecordType record(int depth) {
    List<Field> fields = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      fields.add(Field.of("f" + i, any(depth)));
    }
    return RecordType.of("record", () -> fields);
  }
}
