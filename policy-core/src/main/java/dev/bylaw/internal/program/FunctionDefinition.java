package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.List;

/** A function. Its frame holds the parameters first. */
public record FunctionDefinition(
    DeclarationId id,
    Documentation documentation,
    List<Parameter> parameters,
    Type result,
    Expression body,
    int frameSize,
    String source,
    Span span)
    implements Declaration {
  public FunctionDefinition {
    parameters = List.copyOf(parameters);
  }
}
