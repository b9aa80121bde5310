package dev.bylaw.internal.program;

import dev.bylaw.source.Span;

/** A declaration of a package. */
public sealed interface Declaration
    permits RuleDefinition,
        FunctionDefinition,
        HostFunctionDefinition,
        ConstantDefinition,
        TypeDefinition,
        ViewDefinition,
        TestDefinition {
  /** Returns its identity; of a test, its name is the text behind {@code test}. */
  DeclarationId id();

  /** Returns the name of the source file that declares it. */
  String source();

  /** Returns where it stands in that source. */
  Span span();
}
