package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.List;

/** A function that the embedder implements. */
public record HostFunctionDefinition(
    DeclarationId id,
    Documentation documentation,
    List<Parameter> parameters,
    Type result,
    String source,
    Span span)
    implements Declaration {
  public HostFunctionDefinition {
    parameters = List.copyOf(parameters);
  }
}
