package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import java.util.stream.Collectors;

/** Paths of a program as text, for assertions. */
final class ProgramText {
  private ProgramText() {}

  static String of(Expression e) {
    if (e instanceof Expression.ReadLocal local) {
      return local.name();
    }
    if (e instanceof Expression.ReadAmbient ambient) {
      return "@" + ambient.name();
    }
    if (e instanceof Expression.ReadField read) {
      return of(read.target()) + "." + read.field();
    }
    if (e instanceof Expression.ReadElement read) {
      return of(read.target()) + "[" + of(read.key()) + "]";
    }
    if (e instanceof Expression.Narrow narrow) {
      return "<" + narrow.type() + ">" + of(narrow.operand());
    }
    if (e instanceof Expression.Literal literal) {
      return literal.value() instanceof LiteralValue.Text text
          ? '"' + text.value() + '"'
          : literal.value() instanceof LiteralValue.Int number
              ? Long.toString(number.value())
              : literal.value().toString();
    }
    String name = e instanceof Expression.CallFunction call
        ? call.function().name()
        : e instanceof Expression.CallBuiltin builtin
            ? builtin.builtin().name()
            : e.getClass().getSimpleName();
    return name
        + Operands.of(e).stream().map(ProgramText::of).collect(Collectors.joining(", ", "(", ")"));
  }
}
