package dev.bylaw.dsl.testing;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Node;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.ExpressionRun;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.link.AbsentHost;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.Linker;
import dev.bylaw.internal.link.Problems;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.value.Value;
import dev.bylaw.reader.NodeWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Links rules for tests, with the binding's own settings. */
final class RuleLinking {
  private static final BindingSettings SETTINGS = BindingSettings.DEFAULTS;

  private final List<ProgramLibrary> libraries;
  private final Program program;
  private final Optional<Binding> binding;
  private final Map<LinkKey, Linked> linked = new ConcurrentHashMap<>();

  RuleLinking(List<ProgramLibrary> libraries) {
    this.libraries = List.copyOf(libraries);
    Problems problems = new Problems();
    Linker linker = new Linker(libraries, problems);
    if (problems.anyError()) {
      throw new IllegalArgumentException(messages(problems));
    }
    this.program = linker.program();
    this.binding = linker.binding();
  }

  Program program() {
    return program;
  }

  Optional<Binding> binding() {
    return binding;
  }

  /**
   * Links rules as their author wrote them. Most tests of a package share what comes of that.
   *
   * @param parameters values, each for all rules that have a parameter of the name
   * @throws TestDefect if they cannot be linked
   */
  Linked link(List<RuleDefinition> rules, Map<String, Node> parameters) throws TestDefect {
    LinkKey key = LinkKey.of(rules, parameters);
    Linked known = linked.get(key);
    if (known != null) {
      return known;
    }
    Problems problems = new Problems();
    List<SelectedRule> selected =
        rules.stream().map(rule -> SelectedRule.asWritten(rule, parameters)).toList();
    Linked made = new Linker(libraries, problems)
        .link(
            selected,
            SETTINGS,
            AbsentHost.functions(program, "in tests"),
            EvaluationLimits.DEFAULT,
            Clock.systemUTC())
        .orElseThrow(() -> new TestDefect("the rules cannot be linked: " + messages(problems)));
    linked.put(key, made);
    return made;
  }

  /**
   * What links are told apart by.
   *
   * @param rules the rules
   * @param parameters the values of parameters as text
   */
  private record LinkKey(List<DeclarationId> rules, Map<String, String> parameters) {
    static LinkKey of(List<RuleDefinition> rules, Map<String, Node> parameters) {
      Map<String, String> texts = new HashMap<>();
      parameters.forEach((name, value) -> texts.put(name, NodeWriter.json(value)));
      return new LinkKey(rules.stream().map(RuleDefinition::id).toList(), Map.copyOf(texts));
    }
  }

  /** Evaluates an expression of a test. */
  Value evaluate(Expression expression, int frameSize, EvaluationObserver observer) {
    Environment environment = new Linker(libraries, new Problems())
        .environment(SETTINGS, EvaluationLimits.DEFAULT, observer);
    return ExpressionRun.evaluate(expression, new Value[frameSize], environment);
  }

  private static String messages(Problems problems) {
    return problems.diagnostics().stream()
        .map(Diagnostic::message)
        .collect(Collectors.joining("; "));
  }
}
