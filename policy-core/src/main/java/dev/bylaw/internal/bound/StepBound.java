package dev.bylaw.internal.bound;

import dev.bylaw.document.Node;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An upper bound of the steps that the interpreter takes for a rule on one object, as a polynomial
 * in the sizes of what the rule reads. It is never below the steps that are taken; errors only make
 * these fewer. Immutable and thread-safe.
 *
 * <p>Sizes are {@code |path|}, the elements of a list or the keys of an object; {@code text(path)},
 * the started 64 characters of a text; {@code nodes(path)} and {@code texts(path)}, the values and
 * the texts of a whole part. A path may pass through lists and maps, as
 * {@code spec.containers[*].ports}; then the largest part counts. Paths begin at the rule's object,
 * or at {@code was}, a parameter or what the binding declares.
 */
public final class StepBound {
  /** The name under which {@code was} is measured. */
  public static final String PREVIOUS = "was";

  private static final String OBJECT = "";

  private final Polynomial steps;

  private StepBound(Polynomial steps) {
    this.steps = steps;
  }

  /**
   * Works the bound of a rule out.
   *
   * @param program all packages that the rule depends on, its own included
   */
  public static StepBound of(RuleDefinition rule, Program program) {
    FrameBounds frame = new FrameBounds(new ProgramBounds(program), rule.frameSize());
    for (int i = 0; i < rule.parameters().size(); i++) {
      frame.set(i, new Extent.InDocument(PathPattern.of(rule.parameters().get(i).name())));
    }
    frame.set(rule.objectSlot(), new Extent.InDocument(PathPattern.of(OBJECT)));
    rule.previousSlot()
        .ifPresent(slot -> frame.set(slot, new Extent.InDocument(PathPattern.of(PREVIOUS))));
    Polynomial condition = rule.condition().map(frame::cost).orElse(Polynomial.ZERO);
    return new StepBound(condition.plus(new StatementBounds(frame).of(rule.body())));
  }

  /**
   * Tells whether there is no bound: the rule calls a host function of whose value the type does
   * not tell how large it can be, or its bound would be too long to work out. The budget and the
   * deadline end such a rule like any other.
   */
  public boolean isUnbounded() {
    return steps.isUnbounded();
  }

  /**
   * Evaluates the bound.
   *
   * @param object the rule's object: of a view, the part
   * @param others yields the JSON of {@link #PREVIOUS}, of each parameter and of each name that the
   *     binding declares; empty for what is absent
   * @return the steps, at most; {@link Long#MAX_VALUE} if they do not fit or are not bounded
   */
  public long evaluate(Node object, Function<String, Optional<Node>> others) {
    Measurement measurement =
        new Measurement(name -> name.equals(OBJECT) ? Optional.of(object) : others.apply(name));
    return steps.evaluate(measurement::of);
  }

  /**
   * Bounds the steps on every document of some sizes.
   *
   * @param sizes what the object and the names that the binding declares do not exceed
   * @param parameters the JSON of each parameter; empty for what is absent
   * @return the steps, at most; {@link Long#MAX_VALUE} if they do not fit or are not bounded
   */
  public long atMost(DocumentSizes sizes, Map<String, Optional<Node>> parameters) {
    Measurement measurement =
        new Measurement(name -> parameters.getOrDefault(name, Optional.empty()));
    return steps.evaluate(size -> parameters.containsKey(size.path().root())
        ? measurement.of(size)
        : sizes.of(size.measure()));
  }

  /**
   * Returns the bound for documents in which no list, map or free-form part has more than {@code n}
   * elements or values, and no text more than 64 characters.
   *
   * @return as {@code 12 + 7·n + 2·n^2}
   */
  public String inOneSize() {
    return steps.inOne("n");
  }

  /**
   * Returns the polynomial, as {@code 12 + 7·|spec.containers|}; without a bound, what ends the
   * rule.
   */
  @Override
  public String toString() {
    return isUnbounded() ? "unbounded, ended by the budget or the deadline" : steps.toString();
  }
}
