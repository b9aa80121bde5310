package dev.bylaw.kubernetes.rules;

import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.Literal.StringLiteral;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.PathExpression;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.dsl.syntax.Statement;
import dev.bylaw.dsl.syntax.StringPart;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.kubernetes.rules.Occurrence.Sort;
import dev.bylaw.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the field accesses, functions and enum values of a file. A string is an enum value unless
 * it is a text: of a message, an annotation, a map's key or a method's argument. The syntax tree is
 * walked by the components of its records, so that no node is forgotten.
 */
final class Occurrences {
  private final SourceFile file;
  private final List<Occurrence> found = new ArrayList<>();

  private Occurrences(SourceFile file) {
    this.file = file;
  }

  static List<Occurrence> in(SourceFile file) {
    Occurrences occurrences = new Occurrences(file);
    file.imports().forEach(occurrences::visit);
    file.declarations().forEach(occurrences::visit);
    return occurrences.found;
  }

  private void visit(Object node) {
    if (node instanceof Declaration.Preamble || node instanceof Declaration.Test) {
      return;
    }
    if (node instanceof Expression.FieldAccess access) {
      name(Sort.FIELD, access.field());
    } else if (node instanceof Expression.FieldValue value) {
      name(Sort.FIELD, value.name());
    } else if (node instanceof Declaration.FieldType field) {
      name(Sort.FIELD, field.name());
    } else if (node instanceof PathExpression.FieldStep step) {
      name(Sort.FIELD, step.name());
    } else if (node instanceof Expression.Call call) {
      name(Sort.FUNCTION, call.function());
    } else if (node instanceof Declaration.Function function) {
      name(Sort.FUNCTION, function.name());
    } else if (node instanceof ImportDeclaration.Item item) {
      name(Sort.FUNCTION, item.name());
    } else if (node instanceof TypeExpression.StringType || node instanceof StringLiteral) {
      enumValue(node);
      return;
    } else if (node instanceof Statement.FindingClause finding) {
      text(finding.message());
      finding.at().ifPresent(this::visit);
      finding.fixes().forEach(this::visit);
      return;
    } else if (node instanceof Expression.MethodCall call) {
      name(Sort.FUNCTION, call.method());
      visit(call.target());
      call.arguments().forEach(this::text);
      return;
    } else if (node instanceof Expression.ElementAccess access) {
      visit(access.target());
      text(access.key());
      return;
    }
    components(node);
  }

  private void components(Object node) {
    if (node instanceof Iterable<?> nodes) {
      nodes.forEach(this::visit);
    } else if (node instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (node instanceof Record tree) {
      for (RecordComponent component : tree.getClass().getRecordComponents()) {
        try {
          visit(component.getAccessor().invoke(tree));
        } catch (ReflectiveOperationException failure) {
          throw new LinkageError("cannot read " + component, failure);
        }
      }
    }
  }

  /** Visits what is in a text, but not the text. */
  private void text(Expression expression) {
    if (expression instanceof StringLiteral literal) {
      for (StringPart part : literal.parts()) {
        if (part instanceof StringPart.Interpolation interpolation) {
          visit(interpolation.expression());
        }
      }
    } else {
      visit(expression);
    }
  }

  private void enumValue(Object node) {
    StringLiteral literal =
        node instanceof TypeExpression.StringType type ? type.literal() : (StringLiteral) node;
    Span span = literal.span();
    found.add(
        new Occurrence(Sort.ENUM_VALUE, file.source(), new Span(span.start() + 1, span.end() - 1)));
  }

  private void name(Sort sort, Name name) {
    found.add(new Occurrence(sort, file.source(), name.span()));
  }
}
