package dev.bylaw.dsl.internal.declare;

import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.Type;

/** What only the check of expressions knows of a declaration. */
public interface DeclaredValues {
  /** Returns the type of a constant that is written without one. */
  Type typeOfConstant(DeclarationId constant, DeclarationTable.Declared declared);

  /** Returns the default of a function's parameter. */
  Expression defaultOf(
      DeclarationTable.Declared function, Declaration.Parameter parameter, Type type);
}
