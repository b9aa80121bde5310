package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.KindName;
import java.util.Optional;

/**
 * Is told what the interpreter does, in the order in which it does it. It is given the nodes of the
 * program themselves, so that they can be told apart by identity. What begins without ending has
 * failed: whatever ends next, or the rule, ended it too. Called by one thread for each decision.
 */
public interface EvaluationObserver {
  /** An observer that nothing interests. */
  EvaluationObserver NONE = new EvaluationObserver() {};

  /** Is told of what kind the object is that is judged from here on; empty for other documents. */
  default void judges(Optional<KindName> kind) {}

  /** Is told which use of a rule runs next, by the name that the profile gives it. */
  default void instanceBegins(String name) {}

  /** Is told that a rule begins to judge an object, or a part of it that a view found. */
  default void ruleBegins(RuleDefinition rule, Value object) {}

  /** Is told that the rule is done with the object, also if it failed. */
  default void ruleEnds(RuleDefinition rule) {}

  /** Is told that a statement begins. */
  default void begins(Statement statement) {}

  /** Is told that a statement has ended without failing. */
  default void ends(Statement statement) {}

  /** Is told that an expression begins to be evaluated. */
  default void begins(Expression expression) {}

  /**
   * Is told what an expression is.
   *
   * @param value may be absent, and also missing where the type says that it is there
   */
  default void ends(Expression expression, Value value) {}

  /**
   * Is told that a collection was walked.
   *
   * @param elements how many elements the walk reached that its condition let through; none for a
   *     collection that is absent
   */
  default void walked(Binder binder, int elements) {}

  /** Is told that a check has failed and its places, message and fixes are evaluated from here. */
  default void findingBegins(Statement.Check check) {}

  /** Is told that the finding of a check is made. */
  default void findingEnds(Statement.Check check) {}
}
