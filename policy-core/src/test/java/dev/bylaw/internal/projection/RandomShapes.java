package dev.bylaw.internal.projection;

import java.util.List;
import java.util.Random;

/** Shapes at random over some names of fields. */
public final class RandomShapes {
  private final Random random;
  private final List<String> names;

  private RandomShapes(Random random, List<String> names) {
    this.random = random;
    this.names = names;
  }

  /** Makes a shape that often asks for the names. */
  public static Shape of(Random random, List<String> names) {
    return new RandomShapes(random, names).shape(5);
  }

  private Shape shape(int depth) {
    int kind = random.nextInt(12);
    if (kind == 0) {
      return Shape.WHOLE;
    }
    if (kind == 1 || depth == 0) {
      return Shape.SCALAR;
    }
    Shape.Builder builder = new Shape.Builder();
    if (kind < 11) {
      builder.object();
      int fields = random.nextInt(6);
      for (int i = 0; i < fields; i++) {
        builder.field(names.get(random.nextInt(names.size())), shape(depth - 1));
      }
      if (random.nextInt(4) == 0) {
        builder.others(shape(depth - 1));
      }
    }
    if (kind > 4) {
      builder.elements(shape(depth - 1));
    }
    return builder.build();
  }
}
