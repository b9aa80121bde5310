package dev.bylaw.dsl.difference;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.decision.Action;
import dev.bylaw.internal.dependence.Dependencies;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.structure.PartWalk;
import dev.bylaw.reader.NodeWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a rule's decisions depend on. Rules of equal meaning decide alike; others may too.
 *
 * @param code the rule and what it uses
 * @param parameters the values that a profile gives, as JSON
 */
record RuleMeaning(
    String code,
    Map<String, String> parameters,
    Action action,
    List<MatchBlock> match,
    List<MatchBlock> exclude) {
  static RuleMeaning of(SelectedRule use, Program program) {
    Map<String, String> parameters = new TreeMap<>();
    use.parameters().forEach((name, node) -> parameters.put(name, NodeWriter.json(node)));
    return new RuleMeaning(
        code(use.definition(), program), parameters, use.action(), use.match(), use.exclude());
  }

  private static String code(RuleDefinition rule, Program program) {
    Code code = new Code();
    code.value(new TreeSet<>(rule.operations()));
    code.value(rule.previousRequired());
    code.walk(List.of(rule.parameters(), rule.condition(), rule.body()));
    for (RuleTarget target : rule.targets()) {
      code.value(target);
      if (target instanceof RuleTarget.View view) {
        ViewDefinition definition =
            (ViewDefinition) program.declaration(view.view()).orElseThrow();
        code.value(definition.entries());
        code.value(definition.everywhere());
      }
    }
    for (DeclarationId used : new TreeSet<>(new Dependencies(program).of(List.of(rule)))) {
      code.value(used);
      program.declaration(used).ifPresent(each -> declaration(each, code));
    }
    return code.text.toString();
  }

  private static void declaration(Declaration declaration, Code code) {
    if (declaration instanceof FunctionDefinition function) {
      code.walk(List.of(function.parameters(), function.body()));
    } else if (declaration instanceof ConstantDefinition constant) {
      code.walk(constant.value());
    }
  }

  private static final class Code extends PartWalk {
    private final StringBuilder text = new StringBuilder();

    @Override
    protected void begin(String sort, int parts) {
      text.append(sort).append(parts).append('(');
    }

    @Override
    protected void value(Object value) {
      text.append(value).append('\n');
    }
  }
}
