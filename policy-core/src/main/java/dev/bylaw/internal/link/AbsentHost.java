package dev.bylaw.internal.link;

import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import java.util.Map;
import java.util.stream.Collectors;

/** Stands in for an embedder where there is none. */
public final class AbsentHost {
  private AbsentHost() {}

  /**
   * Makes functions that fail when they are called, so that a rule that calls one ends in an error
   * and all others are evaluated.
   *
   * @param where where there is no host, as {@code in tests}
   * @return one for each function that the program declares, by its id
   */
  public static Map<String, HostFunction> functions(Program program, String where) {
    return program
        .declarations(HostFunctionDefinition.class)
        .collect(Collectors.toMap(each -> each.id().toString(), each -> function(each, where)));
  }

  private static HostFunction function(HostFunctionDefinition declared, String where) {
    return new HostFunction(
        declared.id().toString(),
        declared.parameters().stream().map(Parameter::type).toList(),
        declared.result(),
        arguments -> {
          throw new UnsupportedOperationException("host functions are not there " + where);
        });
  }
}
