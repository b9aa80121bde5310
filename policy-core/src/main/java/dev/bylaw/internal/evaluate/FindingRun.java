package dev.bylaw.internal.evaluate;

import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.environment.Deadline;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.StepMeter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one finding of a check that is known to fail, in a frame that is filled as it was when the
 * check ran. Whoever found that out has seen to the budget, and the time to decide is over, so that
 * neither ends this.
 */
public final class FindingRun {
  private final RuleDefinition rule;
  private final @Nullable Value[] frame;
  private final Interpreter interpreter;
  private final Statements statements;

  /**
   * Prepares a run.
   *
   * @param parameters the values of the rule's parameters
   * @param root the root of the document, which fixes change
   */
  public FindingRun(
      RuleDefinition rule, List<Value> parameters, Node root, Environment environment) {
    this.rule = rule;
    this.frame = new Value[rule.frameSize()];
    for (int i = 0; i < parameters.size(); i++) {
      frame[i] = parameters.get(i);
    }
    StepMeter meter = new StepMeter(Long.MAX_VALUE, Deadline.NONE);
    this.interpreter = new Interpreter(environment, meter, frame);
    this.statements = new Statements(interpreter, root);
  }

  /** Fills a slot: of the rule's object, or of an element that is walked. */
  public void set(int slot, Value value) {
    frame[slot] = value;
  }

  /** Fills the slot of a {@code let}, all before it being filled. */
  public void let(Statement.Let let) {
    frame[let.slot()] = interpreter.evaluate(let.value());
  }

  /** Makes the finding of a check, all around it being filled. */
  public RuleFinding finding(Statement.Check check) {
    check.condition().ifPresent(interpreter::test);
    Value object = frame[rule.objectSlot()];
    Place place = object == null ? null : object.origin().place();
    return statements.finding(check, place == null ? Place.ROOT : place);
  }
}
