package dev.bylaw.dsl.internal.typing;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.Type;

/** A path whose value is known to be present: the same node with the type of present values. */
public final class Retyped {
  private Retyped() {}

  /** Returns the path with the type. */
  public static Expression of(Expression path, Type type) {
    if (path instanceof Expression.ReadLocal read) {
      return new Expression.ReadLocal(read.slot(), read.name(), type, read.span());
    }
    if (path instanceof Expression.ReadAmbient read) {
      return new Expression.ReadAmbient(read.name(), type, read.span());
    }
    if (path instanceof Expression.ReadField read) {
      return new Expression.ReadField(read.target(), read.field(), type, read.span());
    }
    if (path instanceof Expression.ReadElement read) {
      return new Expression.ReadElement(read.target(), read.key(), type, read.span());
    }
    if (path instanceof Expression.CallBuiltin call) {
      return new Expression.CallBuiltin(call.builtin(), call.arguments(), type, call.span());
    }
    return new Expression.Narrow(path, type, path.span());
  }
}
