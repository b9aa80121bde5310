package dev.bylaw.internal.link;

import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.type.Assignability;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that each declared host function is bound, to one of its type, and nothing else is. */
final class HostFunctionCheck {
  private HostFunctionCheck() {}

  static void check(Program program, Map<String, HostFunction> bound, Problems problems) {
    List<HostFunctionDefinition> declared =
        program.declarations(HostFunctionDefinition.class).toList();
    for (HostFunctionDefinition each : declared) {
      HostFunction function = bound.get(each.id().toString());
      if (function == null) {
        problems.add(
            LinkCode.UNBOUND_HOST_FUNCTION,
            "the host function '" + each.id() + "' is not bound",
            "give it to the builder");
      } else if (!fits(function, each)) {
        problems.add(
            LinkCode.HOST_FUNCTION_TYPE,
            "the host function '" + each.id() + "' is declared as " + signature(each)
                + " and bound as " + signature(function),
            "");
      }
    }
    Set<String> unknown = new TreeSet<>(bound.keySet());
    declared.forEach(each -> unknown.remove(each.id().toString()));
    unknown.forEach(name -> problems.add(
        LinkCode.UNKNOWN_HOST_FUNCTION, "no policy declares a host function '" + name + "'", ""));
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
