package dev.bylaw.internal.link;

import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.dependence.Dependencies;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.type.Assignability;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks that each host function that a set needs is bound, that what is bound has the type that is
 * declared, and that nothing else is bound.
 */
final class HostFunctionCheck {
  private final Program program;
  private final Dependencies dependencies;
  private final Map<String, HostFunction> bound;
  private final Set<DeclarationId> unbound;

  HostFunctionCheck(Program program, Map<String, HostFunction> bound) {
    this.program = program;
    this.dependencies = new Dependencies(program);
    this.bound = bound;
    this.unbound = program
        .declarations(HostFunctionDefinition.class)
        .map(HostFunctionDefinition::id)
        .filter(id -> !bound.containsKey(id.toString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Checks; a host function that none of the selected rules can reach may be left out. */
  void check(List<RuleDefinition> selected, Problems problems) {
    for (DeclarationId each : new TreeSet<>(unboundFor(selected))) {
      problems.add(
          LinkCode.UNBOUND_HOST_FUNCTION,
          "the host function '" + each + "' is not bound",
          "a selected rule needs it: give it to the builder");
    }
    Set<String> unknown = new TreeSet<>(bound.keySet());
    program.declarations(HostFunctionDefinition.class).forEach(each -> {
      unknown.remove(each.id().toString());
      HostFunction function = bound.get(each.id().toString());
      if (function != null && !fits(function, each)) {
        problems.add(
            LinkCode.HOST_FUNCTION_TYPE,
            "the host function '" + each.id() + "' is declared as " + signature(each)
                + " and bound as " + signature(function),
            "");
      }
    });
    unknown.forEach(name -> problems.add(
        LinkCode.UNKNOWN_HOST_FUNCTION, "no policy declares a host function '" + name + "'", ""));
  }

  /** Tells whether a constant can be computed without host functions that are not bound. */
  boolean canCompute(ConstantDefinition constant) {
    return unboundFor(List.of(constant)).isEmpty();
  }

  private Set<DeclarationId> unboundFor(List<? extends Declaration> declarations) {
    if (unbound.isEmpty()) {
      return Set.of();
    }
    return dependencies.of(declarations).stream()
        .filter(unbound::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean fits(HostFunction function, HostFunctionDefinition declared) {
    boolean fits = function.parameters().size() == declared.parameters().size()
        && Assignability.isAssignable(function.result(), declared.result());
    for (int i = 0; fits && i < function.parameters().size(); i++) {
      fits = Assignability.isAssignable(
          declared.parameters().get(i).type(), function.parameters().get(i));
    }
    return fits;
  }

  private static String signature(HostFunctionDefinition declared) {
    return declared.parameters().stream()
            .map(Parameter::type)
            .map(Object::toString)
            .collect(Collectors.joining(", ", "(", "): "))
        + declared.result();
  }

  private static String signature(HostFunction function) {
    return function.parameters().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", "(", "): "))
        + function.result();
  }
}
