package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** An expression that is its own value, or, with interpolation, a string made of others. */
public sealed interface Literal extends Expression {
  /**
   * {@code true} or {@code false}.
   *
   * @param value which
   * @param span where it stands
   */
  record BooleanLiteral(boolean value, Span span) implements Literal {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitBooleanLiteral(this);
    }
  }

  /**
   * {@code absent}.
   *
   * @param span where it stands
   */
  record AbsentLiteral(Span span) implements Literal {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitAbsentLiteral(this);
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @param span where it stands
   */
  record IntegerLiteral(long value, Span span) implements Literal {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitIntegerLiteral(this);
    }
  }

  /**
   * A number with a decimal point.
   *
   * @param value the number
   * @param span where it stands
   */
  record FloatLiteral(double value, Span span) implements Literal {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitFloatLiteral(this);
    }
  }

  /**
   * A string.
   *
   * @param form how it is written
   * @param parts texts and interpolated expressions, in order; an empty string has none
   * @param span where it stands, quotes included
   */
  record StringLiteral(StringForm form, List<StringPart> parts, Span span) implements Literal {
    /** Copies the list. */
    public StringLiteral {
      parts = List.copyOf(parts);
    }

    /**
     * Returns the text of a string without interpolation.
     *
     * @return the text, or empty if a part is an expression
     */
    public Optional<String> plainText() {
      StringBuilder text = new StringBuilder();
      for (StringPart part : parts) {
        if (!(part instanceof StringPart.Text plain)) {
          return Optional.empty();
        }
        text.append(plain.text());
      }
      return Optional.of(text.toString());
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitStringLiteral(this);
    }
  }

  /** How a string is written. */
  enum StringForm {
    /** In double quotes, with escapes and interpolation. */
    QUOTED,
    /** In backquotes. */
    RAW,
    /** Between triple quotes; the common indentation and the first line break are left out. */
    BLOCK
  }
}
