package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.ObjectPart;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A rule on one kind of object, with the values that a profile gives it.
 *
 * @param parameters the values of its parameters; empty where one is known at each decision alone
 * @param parts what it is on, at least one, in the order in which it runs on them
 */
public record RuleToCompile(
    RuleDefinition definition, Optional<List<Value>> parameters, List<ObjectPart> parts) {
  /** Copies the lists. */
  public RuleToCompile {
    parameters = parameters.map(List::copyOf);
    parts = List.copyOf(parts);
  }
}
