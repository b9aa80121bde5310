package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.AnnotationArgContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.AnnotationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.AnnotationValueContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Annotation;
import dev.bylaw.dsl.syntax.Comment;
import dev.bylaw.dsl.syntax.DocumentationComment;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Builds what stands before declarations: documentation and annotations. */
final class PreambleBuilder {
  private final SourceText source;
  private final List<Comment> comments;
  private final Strings strings;
  private final Numbers numbers;
  private final Separators separators;

  PreambleBuilder(SyntaxErrors errors, List<Comment> comments, Strings strings, Numbers numbers) {
    this.source = errors.source();
    this.comments = comments;
    this.strings = strings;
    this.numbers = numbers;
    this.separators = new Separators(errors);
  }

  /**
   * Finds the last group of lines with three slashes in a range; ordinary comments between them and
   * the declaration do not matter.
   *
   * @param from the end of what stands before, on whose line a comment is not documentation
   * @param to the declaration's keyword
   */
  Optional<DocumentationComment> documentation(int from, int to) {
    int firstLine = from == 0 ? 1 : source.position(from).line() + 1;
    Deque<Comment> group = new ArrayDeque<>();
    for (int i = countBefore(to) - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      int line = source.position(comment.span().start()).line();
      boolean internal = !comment.documentation() && group.isEmpty();
      if (line < firstLine || !(internal || continues(comment, line, group))) {
        break;
      }
      if (!internal) {
        group.addFirst(comment);
      }
    }
    if (group.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = group.stream().map(comment -> content(comment.text())).toList();
    Span span = group.getFirst().span().to(group.getLast().span());
    return Optional.of(new DocumentationComment(lines, span));
  }

  /** Returns how many comments stand before an offset. */
  private int countBefore(int offset) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean continues(Comment comment, int line, Deque<Comment> group) {
    return comment.documentation()
        && (group.isEmpty() || source.position(group.getFirst().span().start()).line() == line + 1);
  }

  private static String content(String text) {
    return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
  }

  Annotation annotation(AnnotationContext context) {
    separators.check(context, "argument");
    List<Annotation.Argument> arguments =
        Intact.of(context.annotationArg()).stream().map(this::argument).toList();
    return new Annotation(Names.of(context.id()), arguments, Tokens.span(context));
  }

  private Annotation.Argument argument(AnnotationArgContext context) {
    Annotation.Value first = value(context.annotationValue(0));
    Span span = Tokens.span(context);
    return context.COLON() == null
        ? new Annotation.Argument(Optional.empty(), first, span)
        : new Annotation.Argument(Optional.of(first), value(context.annotationValue(1)), span);
  }

  private Annotation.Value value(AnnotationValueContext context) {
    if (context.name() != null) {
      return new Annotation.Value.Identifier(Names.of(context.name()));
    }
    if (context.string() != null) {
      return new Annotation.Value.Text(strings.plain(context.string(), "an annotation"));
    }
    Span span = Tokens.span(context);
    if (context.INT() != null) {
      return new Annotation.Value.WholeNumber(numbers.integer(context.INT().getSymbol()), span);
    }
    separators.check(context, "element");
    return new Annotation.Value.Sequence(
        context.annotationValue().stream().map(this::value).toList(), span);
  }
}
