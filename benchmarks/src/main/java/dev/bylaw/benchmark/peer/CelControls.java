package dev.bylaw.benchmark.peer;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The controls as CEL expressions in the runtime that cel-java calls its standard one. Thread-safe.
 */
public final class CelControls {
  private static final String RESOURCE = "controls.cel";
  private static final String HEADING = "== ";

  private final List<Expression> shared = new ArrayList<>();
  private final List<Expression> controls = new ArrayList<>();

  private record Expression(String name, CelRuntime.Program program) {
    Object evaluate(Map<String, Object> variables) {
      try {
        return program.eval(variables);
      } catch (CelEvaluationException e) {
        throw new IllegalStateException(name, e);
      }
    }
  }

  /** Compiles the expressions. */
  public CelControls() {
    CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder().build();
    CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addVar("object", SimpleType.DYN)
        .addVar("containers", SimpleType.DYN)
        .addVar("shared", SimpleType.DYN)
        .addVar("windows", SimpleType.BOOL)
        .addVar("userNamespace", SimpleType.BOOL)
        .build();
    for (String block : Resources.text(RESOURCE).split("\n" + HEADING, -1)) {
      if (!block.startsWith("//")) {
        int end = block.indexOf('\n');
        String name = block.substring(0, end);
        Expression compiled = compile(compiler, runtime, name, block.substring(end));
        (name.contains(".") ? controls : shared).add(compiled);
      }
    }
  }

  private static Expression compile(
      CelCompiler compiler, CelRuntime runtime, String name, String source) {
    try {
      CelAbstractSyntaxTree tree = compiler.compile(source, name).getAst();
      return new Expression(name, runtime.createProgram(tree));
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * Checks a pod.
   *
   * @param pod the pod as maps and lists
   * @return the controls that it breaks
   */
  public List<String> violated(Map<String, Object> pod) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("object", pod);
    for (Expression each : shared) {
      variables.put(each.name(), each.evaluate(variables));
    }
    List<String> violated = new ArrayList<>(0);
    for (Expression each : controls) {
      if (!(Boolean) each.evaluate(variables)) {
        violated.add(each.name());
      }
    }
    return violated;
  }
}
