package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.Optional;

/** A line of a test: an input or an expectation. */
public sealed interface TestItem extends SyntaxNode {
  /**
   * {@code with { … }}: values of parameters.
   *
   * @param values the record, or empty braces
   * @param span where it stands
   */
  record With(Expression values, Span span) implements TestItem {}

  /** What an input stands for. */
  enum InputKind {
    /** {@code input}. */
    INPUT,
    /** {@code was}. */
    WAS,
    /** {@code inventory}. */
    INVENTORY,
    /** {@code request}. */
    REQUEST,
    /** {@code namespace}. */
    NAMESPACE
  }

  /**
   * An input as text, {@code input yaml """…"""}.
   *
   * @param kind what it stands for
   * @param format how the text is to be read: yaml, json or files
   * @param text the text, without interpolation
   * @param span where it stands
   */
  record TextInput(InputKind kind, Name format, Literal.StringLiteral text, Span span)
      implements TestItem {}

  /**
   * An input as a literal, {@code input Command { … }}.
   *
   * @param kind what it stands for
   * @param type the name of its type, if it is written
   * @param value the literal in braces
   * @param span where it stands
   */
  record LiteralInput(InputKind kind, Optional<Name> type, Expression value, Span span)
      implements TestItem {}

  /**
   * {@code expect that e}.
   *
   * @param condition what must hold
   * @param span where it stands
   */
  record ExpectThat(Expression condition, Span span) implements TestItem {}

  /**
   * {@code expect deny [R] [at path] [message m]}.
   *
   * @param rule the rule, if it is named
   * @param at the place, if it is written
   * @param message the message, a string without interpolation, if it is written
   * @param span where it stands
   */
  record ExpectDeny(
      Optional<QualifiedName> rule,
      Optional<PathExpression> at,
      Optional<Literal.StringLiteral> message,
      Span span)
      implements TestItem {}

  /**
   * {@code expect allow}.
   *
   * @param span where it stands
   */
  record ExpectAllow(Span span) implements TestItem {}

  /**
   * {@code expect error [at path]}.
   *
   * @param at the place, if it is written
   * @param span where it stands
   */
  record ExpectError(Optional<PathExpression> at, Span span) implements TestItem {}

  /**
   * {@code expect fixed yaml """…"""}.
   *
   * @param format how the text is to be read: yaml or json
   * @param text the text, without interpolation
   * @param span where it stands
   */
  record ExpectFixed(Name format, Literal.StringLiteral text, Span span) implements TestItem {}
}
