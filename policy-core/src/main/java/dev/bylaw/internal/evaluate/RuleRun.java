package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.evaluate.environment.StepMeter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.NotReadException;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs one rule on one object, or on each of its parts that a view finds. Whatever goes wrong in it
 * becomes its outcome.
 */
public final class RuleRun {
  private final RuleDefinition rule;
  private final List<Value> parameters;
  private final StepMeter meter;
  private final @Nullable Value[] frame;
  private final Interpreter interpreter;
  private final Statements statements;
  private final EvaluationObserver observer;

  /**
   * Prepares a run.
   *
   * @param parameters the values of the rule's parameters
   * @param root the root of the document, which fixes change
   */
  public RuleRun(RuleDefinition rule, List<Value> parameters, Node root, Environment environment) {
    this.rule = rule;
    this.parameters = parameters;
    this.meter = new StepMeter(environment.limits().steps(), environment.deadline());
    this.frame = new Value[rule.frameSize()];
    this.interpreter = new Interpreter(environment, meter, frame);
    this.statements = new Statements(interpreter, root);
    this.observer = environment.observer();
  }

  /**
   * Runs the rule on each object in turn; the first error ends it.
   *
   * @param previous yields the value of {@code was} for an object; an unknown one if it is not
   *     given
   */
  public RuleOutcome on(List<Value> objects, UnaryOperator<Value> previous) {
    Optional<EvaluationFailure> failure = Optional.empty();
    Optional<String> needs = Optional.empty();
    try {
      for (Value object : objects) {
        observer.ruleBegins(rule, object);
        try {
          run(object, previous.apply(object));
        } finally {
          observer.ruleEnds(rule);
        }
      }
    } catch (EvaluationFailure failed) {
      failure = Optional.of(failed);
    } catch (UnknownInput unknown) {
      needs = Optional.of(unknown.needs());
    } catch (StackOverflowError deep) {
      failure =
          Optional.of(new EvaluationFailure(ErrorCode.INTERNAL, "nested too deeply", Origin.NONE));
    } catch (NotReadException unread) {
      failure =
          Optional.of(new EvaluationFailure(ErrorCode.NOT_READ, unread.reason(), Origin.NONE));
    } catch (RuntimeException unexpected) {
      failure = Optional.of(EvaluationFailure.internal(unexpected.toString()));
    }
    Statements.Findings findings = statements.findings();
    return new RuleOutcome(findings.kept(), findings.total(), failure, needs, meter.steps());
  }

  private void run(Value object, Value previous) {
    Arrays.fill(frame, null);
    for (int i = 0; i < parameters.size(); i++) {
      frame[i] = parameters.get(i);
    }
    frame[rule.objectSlot()] = object;
    rule.previousSlot().ifPresent(slot -> frame[slot] = previous);
    Place place = object.origin().place();
    if (rule.condition().isEmpty() || interpreter.test(rule.condition().get())) {
      statements.run(rule.body(), place == null ? Place.ROOT : place);
    }
  }
}
