package dev.bylaw.internal.program;

import dev.bylaw.document.Place;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** An in-language test. */
public record TestDefinition(
    DeclarationId id,
    Optional<Expression> parameters,
    List<Input> inputs,
    List<Expectation> expectations,
    int frameSize,
    String source,
    Span span)
    implements Declaration {
  public TestDefinition {
    inputs = List.copyOf(inputs);
    expectations = List.copyOf(expectations);
  }

  /** What an input is for. */
  public enum Role {
    INPUT,
    WAS,
    INVENTORY,
    REQUEST,
    NAMESPACE
  }

  /** Something that the test gives to the rules. */
  public sealed interface Input {
    /** Returns what it is for. */
    Role role();

    /** Returns where it stands in its source. */
    Span span();

    /** Text in the test: {@code yaml} or {@code json}. */
    record Text(Role role, boolean yaml, String text, int textOffset, Span span) implements Input {}

    /** Files named by a pattern that is relative to the test's own file. */
    record Files(Role role, String pattern, Span span) implements Input {}

    /** A literal; for {@link Role#INPUT} of the type that it names. */
    record Value(Role role, Expression value, Span span) implements Input {}
  }

  /** Something that must hold. */
  public sealed interface Expectation {
    /** Returns where it stands in its source. */
    Span span();

    /** {@code expect deny [rule] [at place] [message m]}. */
    record Deny(
        Optional<DeclarationId> rule, Optional<Place> place, Optional<String> message, Span span)
        implements Expectation {}

    /** {@code expect allow}. */
    record Allow(Span span) implements Expectation {}

    /** {@code expect error [at place]}. */
    record EvaluationError(Optional<Place> place, Span span) implements Expectation {}

    /** {@code expect fixed yaml "…"}: the input after all fixes. */
    record Fixed(boolean yaml, String text, Span span) implements Expectation {}

    /** {@code expect that e}. */
    record That(Expression condition, Span span) implements Expectation {}
  }
}
