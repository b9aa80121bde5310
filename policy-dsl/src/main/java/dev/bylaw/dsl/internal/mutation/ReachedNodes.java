package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** What one test reaches. Filled by one thread, then read by any. */
final class ReachedNodes implements EvaluationObserver {
  private final Set<Object> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> findings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<DeclarationId> declarations = new HashSet<>();

  @Override
  public void ruleBegins(RuleDefinition rule, Value object) {
    declarations.add(rule.id());
  }

  @Override
  public void begins(Statement statement) {
    nodes.add(statement);
  }

  @Override
  public void begins(Expression expression) {
    nodes.add(expression);
    if (expression instanceof Expression.ReadConstant read) {
      declarations.add(read.constant());
    } else if (expression instanceof Expression.CallFunction call) {
      declarations.add(call.function());
    }
  }

  @Override
  public void findingBegins(Statement.Check check) {
    findings.add(check);
  }

  /** Whether a statement or expression of the program was evaluated. */
  boolean node(Object node) {
    return nodes.contains(node);
  }

  /** Whether a check failed, so that its place and its fixes were evaluated. */
  boolean finding(Statement.Check check) {
    return findings.contains(check);
  }

  /** Whether a rule ran, a function was called or a constant was read. */
  boolean declaration(DeclarationId id) {
    return declarations.contains(id);
  }
}
