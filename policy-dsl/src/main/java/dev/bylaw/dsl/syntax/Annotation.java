package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code @name(value, key: value)} before a declaration.
 *
 * @param name the name after the {@code @}
 * @param arguments the arguments, in order
 * @param span where it stands
 */
public record Annotation(Name name, List<Argument> arguments, Span span) implements SyntaxNode {
  /** Copies the list. */
  public Annotation {
    arguments = List.copyOf(arguments);
  }

  /**
   * An argument.
   *
   * @param key what stands before the colon, if there is one
   * @param value the value
   * @param span where it stands
   */
  public record Argument(Optional<Value> key, Value value, Span span) implements SyntaxNode {}

  /** A value in an annotation. */
  public sealed interface Value extends SyntaxNode {
    /**
     * A bare word.
     *
     * @param name the word
     */
    record Identifier(Name name) implements Value {
      @Override
      public Span span() {
        return name.span();
      }
    }

    /**
     * A string.
     *
     * @param literal the string, without interpolation
     */
    record Text(Literal.StringLiteral literal) implements Value {
      @Override
      public Span span() {
        return literal.span();
      }
    }

    /**
     * A number.
     *
     * @param value the number
     * @param span where it stands
     */
    record WholeNumber(long value, Span span) implements Value {}

    /**
     * {@code [a, b]}.
     *
     * @param values the values, in order
     * @param span where it stands
     */
    record Sequence(List<Value> values, Span span) implements Value {
      /** Copies the list. */
      public Sequence {
        values = List.copyOf(values);
      }
    }
  }
}
