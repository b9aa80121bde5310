package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.time.Instant;

/** What a program is run in: everything that an expression may read beside its own frame. */
public interface Environment {
  /** Returns all packages that are linked. */
  Program program();

  /** Returns the value of a constant. */
  Value constant(DeclarationId id);

  /**
   * Returns the value of a name that the binding declares.
   *
   * @return the value; an {@link dev.bylaw.internal.value.UnknownValue} if it was not given
   */
  Value ambient(String name, Type type);

  /** Returns the functions that the embedder implements. */
  HostFunctions hostFunctions();

  /** Returns the values of literals. */
  Literals literals();

  /** Returns the instant of the decision. */
  Instant now();

  /** Returns what the decision may cost. */
  EvaluationLimits limits();

  /** Returns when the decision must be made. */
  Deadline deadline();

  /** Returns who is told of the evaluation. */
  default EvaluationObserver observer() {
    return EvaluationObserver.NONE;
  }
}
