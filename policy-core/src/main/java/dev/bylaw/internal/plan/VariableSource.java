package dev.bylaw.internal.plan;

import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.Type;
import java.util.List;

/** Makes variables. */
public interface VariableSource {
  /** Makes a variable that no other equals. */
  Operand.Variable make(Type type, boolean mayBeAbsent, List<Shape> shapes);
}
