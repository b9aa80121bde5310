package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;

/**
 * A path from a document's root, as in views and after {@code expect … at}.
 *
 * @param steps at least one step; the first is a field
 * @param span where it stands
 */
public record PathExpression(List<Step> steps, Span span) implements SyntaxNode {
  /** Copies the list. */
  public PathExpression {
    steps = List.copyOf(steps);
  }

  /** One step of a path. */
  public sealed interface Step extends SyntaxNode {}

  /**
   * A field, {@code .name}.
   *
   * @param name the field
   */
  public record FieldStep(Name name) implements Step {
    @Override
    public Span span() {
      return name.span();
    }
  }

  /**
   * A map's key or a field, {@code ["key"]}.
   *
   * @param key the key, a string without interpolation
   * @param span where it stands, brackets included
   */
  public record KeyStep(Literal.StringLiteral key, Span span) implements Step {}

  /**
   * An element of a list, {@code [0]}.
   *
   * @param index its index, from 0
   * @param span where it stands, brackets included
   */
  public record IndexStep(long index, Span span) implements Step {}

  /**
   * Every element of a list, {@code [*]}.
   *
   * @param span where it stands, brackets included
   */
  public record EachStep(Span span) implements Step {}
}
