package dev.bylaw.dsl.internal.expression;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Expression.FieldValue;
import dev.bylaw.dsl.syntax.Expression.RecordLiteral;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Record literals: of the record that is expected, or of a type that they make up. */
final class RecordLiteralChecker {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  RecordLiteralChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  private Reporter reporter() {
    return surroundings.reporter();
  }

  Expression record(RecordLiteral node, Scope scope, Optional<Type> expected) {
    boolean repeated = checkRepetitions(node);
    List<Type> alternatives = expected.map(Types::alternatives).orElse(List.of());
    List<RecordType> wanted = alternatives.stream()
        .filter(RecordType.class::isInstance)
        .map(RecordType.class::cast)
        .filter(type -> alternatives.size() == 1 || mayBe(node, type))
        .toList();
    Expression record;
    if (wanted.size() == 1) {
      record = of(wanted.get(0), node, scope);
    } else if (wanted.isEmpty() && !isMapExpected(alternatives, node)) {
      record = unnamed(node, scope);
    } else {
      if (!wanted.isEmpty()) {
        reporter()
            .report(
                CheckCode.NO_EXPECTED_TYPE,
                node.span(),
                "nothing says which of "
                    + wanted.stream().map(RecordType::name).collect(Collectors.joining(", "))
                    + " this is",
                "give the field that tells them apart");
      }
      node.fields().forEach(field -> expressions.check(field.value(), scope));
      record = Erroneous.at(node.span());
    }
    return repeated ? Erroneous.at(node.span()) : record;
  }

  private boolean isMapExpected(List<Type> alternatives, RecordLiteral node) {
    boolean map = alternatives.size() == 1 && alternatives.get(0) instanceof MapType;
    if (map) {
      reporter()
          .report(
              CheckCode.TYPE_MISMATCH,
              node.span(),
              "expected '" + alternatives.get(0) + "', and this is a record",
              "write the keys in quotes");
    }
    return map;
  }

  private boolean checkRepetitions(RecordLiteral node) {
    Set<String> names = new HashSet<>();
    boolean repeated = false;
    for (FieldValue field : node.fields()) {
      if (!names.add(field.name().text())) {
        repeated = true;
        reporter()
            .report(
                CheckCode.DUPLICATE_ENTRY,
                field.name().span(),
                "the record has the field '" + field.name() + "' already");
      }
    }
    return repeated;
  }

  /** Whether a literal's fields and the values of its literal fields fit a record. */
  private static boolean mayBe(RecordLiteral node, RecordType type) {
    for (FieldValue given : node.fields()) {
      Optional<Field> field = type.field(given.name().text());
      if (field.isEmpty()) {
        return false;
      }
      boolean otherLiteral = Types.isEnumeration(field.get().type())
          && given.value() instanceof Literal.StringLiteral literal
          && literal
              .plainText()
              .filter(
                  text -> !Types.alternatives(field.get().type()).contains(new LiteralType(text)))
              .isPresent();
      if (otherLiteral) {
        return false;
      }
    }
    return true;
  }

  Expression empty(RecordType type, Span span) {
    return requireFields(type, Set.of(), span)
        ? new Construction.MakeRecord(List.of(), List.of(), type, span)
        : Erroneous.at(span);
  }

  private boolean requireFields(RecordType type, Set<String> given, Span span) {
    List<String> missing = type.fields().stream()
        .filter(field -> !Types.mayBeAbsent(field.type()) && !Types.isCollection(field.type()))
        .map(Field::name)
        .filter(name -> !given.contains(name))
        .toList();
    if (!missing.isEmpty()) {
      reporter()
          .report(
              CheckCode.MISSING_FIELD,
              span,
              type + " needs "
                  + missing.stream()
                      .map(each -> "'" + each + "'")
                      .collect(Collectors.joining(", ")));
    }
    return missing.isEmpty();
  }

  private Expression of(RecordType type, RecordLiteral node, Scope scope) {
    List<String> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    boolean erroneous = false;
    for (FieldValue given : node.fields()) {
      Optional<Field> field = type.field(given.name().text());
      if (field.isEmpty()) {
        reporter()
            .report(
                CheckCode.UNKNOWN_FIELD,
                given.name().span(),
                type + " has no field '" + given.name() + "'",
                Suggestion.hint(given.name().text(), type.fieldNames()));
        expressions.check(given.value(), scope);
        erroneous = true;
        continue;
      }
      Expression value = expressions.checkAs(given.value(), scope, field.get().type());
      erroneous |= Erroneous.is(value) && !Types.isErroneous(field.get().type());
      names.add(given.name().text());
      values.add(value);
    }
    boolean complete = requireFields(type, given(node), node.span());
    return erroneous || !complete
        ? Erroneous.at(node.span())
        : new Construction.MakeRecord(names, values, type, node.span());
  }

  private static Set<String> given(RecordLiteral node) {
    return node.fields().stream().map(each -> each.name().text()).collect(Collectors.toSet());
  }

  private Expression unnamed(RecordLiteral node, Scope scope) {
    List<String> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (FieldValue given : node.fields()) {
      Expression value = expressions.check(given.value(), scope);
      names.add(given.name().text());
      values.add(value);
      fields.add(Field.of(given.name().text(), value.type()));
    }
    String name = fields.stream()
        .map(field -> field.name() + ": " + field.type())
        .collect(Collectors.joining(", ", "{ ", " }"));
    return values.stream().anyMatch(Erroneous::is)
        ? Erroneous.at(node.span())
        : new Construction.MakeRecord(
            names, values, RecordType.of(name, () -> List.copyOf(fields)), node.span());
  }
}
