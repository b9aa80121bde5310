package dev.bylaw.dsl.difference;

import dev.bylaw.document.Place;
import dev.bylaw.dsl.internal.generate.Hint;
import dev.bylaw.internal.dependence.Dependencies;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.structure.SubExpressions;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The branches of rules, and which of them evaluations have reached: an operand of a condition is
 * true or false, what {@code ??} looks at is present or absent, a collection that is walked is
 * empty or not. Also notes what places of the document were held against. Not thread-safe.
 */
final class Branches implements EvaluationObserver {
  private static final int MOST_HINTS = 3_000;

  private final IdentityHashMap<Object, Site> sites = new IdentityHashMap<>();
  private final Set<DeclarationId> entered = new HashSet<>();
  private final BitSet reached = new BitSet();
  private final List<Hint> hints = new ArrayList<>();
  private int total;
  private int before;

  /** What is noted of a node. */
  private static final class Site {
    private int branch = -1;
    private @Nullable Operands operands;
    private boolean operand;
    private @Nullable Value last;
  }

  /** Adds the branches of rules, and of the functions that they call. */
  void add(Program program, List<SelectedRule> rules) {
    entered.clear();
    for (SelectedRule use : rules) {
      RuleDefinition rule = use.definition();
      if (entered.add(rule.id())) {
        rule.condition().ifPresent(this::expression);
        statements(rule.body());
        for (DeclarationId used : new Dependencies(program).of(List.of(rule))) {
          if (program.declaration(used).orElse(null) instanceof FunctionDefinition function
              && entered.add(used)) {
            expression(function.body());
          }
        }
      }
    }
  }

  private void statements(List<Statement> statements) {
    for (Statement each : statements) {
      if (each instanceof Statement.For loop) {
        binder(loop.binder());
        statements(loop.body());
      } else if (each instanceof Statement.If branch) {
        expression(branch.condition());
        statements(branch.whenTrue());
        statements(branch.whenFalse());
      } else if (each instanceof Statement.Check check) {
        check.condition().ifPresent(this::expression);
      } else if (each instanceof Statement.Allow allow) {
        expression(allow.condition());
      } else if (each instanceof Statement.Let let) {
        expression(let.value());
      }
    }
  }

  private void binder(Binder binder) {
    walk(binder);
    expression(binder.source());
    binder.where().ifPresent(this::expression);
  }

  private void walk(Binder binder) {
    branch(binder);
    site(binder.source()).operand = true;
  }

  private void expression(Expression expression) {
    if (isOperand(expression)) {
      branch(expression);
    }
    if (expression instanceof Expression.Coalesce choice) {
      branch(choice.left());
    }
    Operands.of(expression).ifPresent(operands -> {
      site(expression).operands = operands;
      operands.all().forEach(each -> site(each).operand = true);
    });
    SubExpressions.binders(expression).forEach(this::walk);
    SubExpressions.of(expression).forEach(this::expression);
  }

  /** What is a condition by itself, and neither joins others nor is the same in every run. */
  private static boolean isOperand(Expression expression) {
    return expression.type() == ScalarType.BOOL
        && !(expression instanceof Expression.Literal
            || expression instanceof Expression.Logical
            || expression instanceof Expression.Not
            || expression instanceof Expression.Conditional
            || expression instanceof Expression.Coalesce);
  }

  private Site site(Object node) {
    return sites.computeIfAbsent(node, any -> new Site());
  }

  private void branch(Object node) {
    Site site = site(node);
    if (site.branch < 0) {
      site.branch = total;
      total += 2;
    }
  }

  /** Returns how many branches there are. */
  int total() {
    return total;
  }

  /** Returns how many branches were reached. */
  int reached() {
    return reached.cardinality();
  }

  /** Forgets what the last document was held against. */
  void begin() {
    hints.clear();
    before = reached.cardinality();
  }

  /** Tells whether a branch was reached for the first time since {@link #begin}. */
  boolean foundNew() {
    return reached.cardinality() > before;
  }

  /** Returns what the document was held against since {@link #begin}. */
  List<Hint> hints() {
    return List.copyOf(hints);
  }

  @Override
  public void ends(Expression expression, Value value) {
    Site site = sites.get(expression);
    if (site == null) {
      return;
    }
    if (site.branch >= 0) {
      boolean holds = value instanceof BoolValue bool ? bool.value() : value.isPresent();
      reached.set(site.branch + (holds ? 1 : 0));
    }
    if (site.operand) {
      site.last = value;
    }
    if (site.operands != null && hints.size() < MOST_HINTS) {
      site.operands.hints(each -> last(each), hints);
    }
  }

  private @Nullable Value last(Expression operand) {
    Site site = sites.get(operand);
    return site == null ? null : site.last;
  }

  @Override
  public void walked(Binder binder, int elements) {
    Site site = sites.get(binder);
    if (site != null && site.branch >= 0) {
      reached.set(site.branch + (elements > 0 ? 1 : 0));
      Value source = elements == 0 ? last(binder.source()) : null;
      Place place = source == null ? null : source.origin().place();
      if (place != null) {
        hints.add(new Hint(place, Optional.empty()));
      }
    }
  }
}
