package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.structure.SubExpressions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which constants rules hold against which fields. It follows variables, parameters and
 * constants, but not the flow of control: it may say too much, since all that hangs on it is what
 * is tried first.
 */
final class MentionCollector {
  private static final int ROUNDS = 4;
  private static final Set<Builtin> TEXT_TESTS = EnumSet.of(
      Builtin.STARTS_WITH,
      Builtin.ENDS_WITH,
      Builtin.CONTAINS,
      Builtin.BEFORE,
      Builtin.AFTER,
      Builtin.SPLIT,
      Builtin.REPLACE,
      Builtin.REMOVE_SUFFIX);

  private final Program program;
  private final Map<String, Set<LiteralValue>> found;
  private final Map<DeclarationId, Frame> frames = new HashMap<>();
  private final Set<DeclarationId> visiting = new LinkedHashSet<>();
  private final Map<DeclarationId, Known> results = new HashMap<>();
  private final Set<DeclarationId> done = new LinkedHashSet<>();

  /** What is known of the variables of a declaration. */
  private static final class Frame {
    private final Map<Integer, Known> slots = new HashMap<>();

    Known slot(int slot) {
      return slots.computeIfAbsent(slot, any -> new Known());
    }
  }

  private MentionCollector(Program program, Map<String, Set<LiteralValue>> found) {
    this.program = program;
    this.found = found;
  }

  /**
   * Collects what rules mention, and what says which objects they are on.
   *
   * @param all the rules
   * @param blocks names of objects and of what they belong to
   */
  static Mentions of(List<PolicyReads.Rules> all, List<MatchBlock> blocks) {
    Map<String, Set<LiteralValue>> found = new LinkedHashMap<>();
    for (PolicyReads.Rules each : all) {
      MentionCollector collector = new MentionCollector(each.program(), found);
      for (int round = 0; round < ROUNDS; round++) {
        collector.done.clear();
        collector.results.clear();
        each.rules()
            .forEach(rule -> collector.rule(rule, each.given().getOrDefault(rule.id(), Map.of())));
      }
    }
    blocks.forEach(block -> BlockMentions.add(block, found));
    return new Mentions(found);
  }

  private void rule(RuleDefinition rule, Map<String, Set<LiteralValue>> given) {
    Frame frame = frame(rule);
    for (int i = 0; i < rule.parameters().size(); i++) {
      Parameter parameter = rule.parameters().get(i);
      parameter.defaultValue().ifPresent(each -> mention(each, frame));
      Known known = frame.slot(i);
      parameter.defaultValue().ifPresent(each -> known.add(known(each, frame)));
      known.constants.addAll(given.getOrDefault(parameter.name(), Set.of()));
    }
    rule.condition().ifPresent(each -> mention(each, frame));
    statements(rule.body(), frame);
  }

  private void statements(List<Statement> statements, Frame frame) {
    for (Statement each : statements) {
      if (each instanceof Statement.For loop) {
        bind(loop.binder(), frame);
        mention(loop.binder().source(), frame);
        loop.binder().where().ifPresent(where -> mention(where, frame));
        statements(loop.body(), frame);
      } else if (each instanceof Statement.If branch) {
        mention(branch.condition(), frame);
        statements(branch.whenTrue(), frame);
        statements(branch.whenFalse(), frame);
      } else {
        SubExpressions.of(List.of(each)).forEach(part -> mention(part, frame));
        if (each instanceof Statement.Let let) {
          frame.slot(let.slot()).add(known(let.value(), frame));
        }
      }
    }
  }

  private void bind(Binder binder, Frame frame) {
    Known source = known(binder.source(), frame);
    frame.slot(binder.valueSlot()).add(source);
    binder.keySlot().ifPresent(slot -> frame.slot(slot).add(source.keys()));
  }

  private Frame frame(Declaration declaration) {
    return frames.computeIfAbsent(declaration.id(), any -> new Frame());
  }

  /** Looks for tests in an expression and below. */
  private void mention(Expression expression, Frame frame) {
    SubExpressions.binders(expression).forEach(each -> bind(each, frame));
    if (expression instanceof Expression.Equality test) {
      hold(test.left(), test.right(), frame);
    } else if (expression instanceof Expression.Comparison test) {
      hold(test.left(), test.right(), frame);
    } else if (expression instanceof Expression.Coalesce choice) {
      hold(choice.left(), choice.right(), frame);
    } else if (expression instanceof Expression.Like test) {
      hold(test.text(), test.glob(), frame);
    } else if (expression instanceof Expression.Within test) {
      hold(test.part(), test.whole(), frame);
    } else if (expression instanceof Expression.Arithmetic sum) {
      hold(sum.left(), sum.right(), frame);
    } else if (expression instanceof Expression.Membership test) {
      hold(test.element(), test.collection(), frame);
      hold(known(test.collection(), frame).keys(), known(test.element(), frame));
    } else if (expression instanceof Expression.ReadElement read) {
      hold(known(read.target(), frame).keys(), known(read.key(), frame));
    } else if (expression instanceof Expression.CallBuiltin call) {
      if (TEXT_TESTS.contains(call.builtin()) && call.arguments().size() > 1) {
        hold(call.arguments().get(0), call.arguments().get(1), frame);
      }
    } else if (expression instanceof Expression.CallFunction call) {
      call(call, frame);
    }
    SubExpressions.of(expression).forEach(each -> mention(each, frame));
  }

  private void hold(Expression left, Expression right, Frame frame) {
    hold(known(left, frame), known(right, frame));
  }

  private void hold(Known left, Known right) {
    left.fields.forEach(field -> mentioned(field, right));
    right.fields.forEach(field -> mentioned(field, left));
  }

  private void mentioned(String field, Known known) {
    if (!known.constants.isEmpty()) {
      found.computeIfAbsent(field, any -> new LinkedHashSet<>()).addAll(known.constants);
    }
  }

  private void call(Expression.CallFunction call, Frame frame) {
    function(call).ifPresent(function -> {
      Frame own = frame(function);
      for (int i = 0; i < call.arguments().size(); i++) {
        own.slot(i).add(known(call.arguments().get(i), frame));
      }
      if (done.add(function.id())) {
        mention(function.body(), own);
      }
    });
  }

  private Optional<FunctionDefinition> function(Expression.CallFunction call) {
    return program
        .declaration(call.function())
        .filter(FunctionDefinition.class::isInstance)
        .map(FunctionDefinition.class::cast);
  }

  /** Returns which fields a value may come from, and which constants may be in it. */
  private Known known(Expression expression, Frame frame) {
    if (expression instanceof Expression.Literal literal) {
      return Known.constant(literal.value());
    }
    if (expression instanceof Expression.ReadLocal local) {
      return frame.slot(local.slot());
    }
    if (expression instanceof Expression.ReadConstant read) {
      return declared(read.constant());
    }
    if (expression instanceof Expression.ReadField read) {
      return known(read.target(), frame).field(read.field());
    }
    if (expression instanceof Expression.ReadElement read) {
      Known element = new Known();
      element.add(known(read.target(), frame));
      known(read.key(), frame).constants.forEach(key -> element.fields.add(Mentions.text(key)));
      return element;
    }
    if (expression instanceof Expression.CallFunction call) {
      return function(call).map(this::result).orElseGet(Known::new);
    }
    Known joined = new Known();
    SubExpressions.binders(expression).forEach(each -> bind(each, frame));
    SubExpressions.of(expression).forEach(each -> joined.add(known(each, frame)));
    return joined;
  }

  private Known result(FunctionDefinition function) {
    Known known = results.get(function.id());
    if (known == null) {
      known = known(function.body(), frame(function));
      results.put(function.id(), known);
    }
    return known;
  }

  private Known declared(DeclarationId id) {
    if (program.declaration(id).orElse(null) instanceof ConstantDefinition constant
        && visiting.add(id)) {
      try {
        return known(constant.value(), frame(constant));
      } finally {
        visiting.remove(id);
      }
    }
    return new Known();
  }
}
