package dev.bylaw.dsl.internal.expression;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Method;
import dev.bylaw.dsl.internal.typing.MethodTable;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.Span;
import dev.bylaw.type.Availability;
import dev.bylaw.type.Field;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields of records and members of scalars. */
final class FieldChecker {
  private final Surroundings surroundings;

  FieldChecker(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Reads a field or member; the result may be absent if the target may. */
  Expression read(Expression target, Name name, Span span) {
    List<Type> alternatives = Types.alternatives(target.type());
    Optional<Method> member = MethodTable.find(name.text(), alternatives.get(0));
    if (alternatives.size() == 1 && !(alternatives.get(0) instanceof RecordType)) {
      return member.isPresent() && !member.get().called()
          ? member(target, member.get(), span)
          : unknown(target.type(), alternatives.get(0), name, span);
    }
    List<Type> types = new ArrayList<>();
    for (Type alternative : alternatives) {
      Optional<Field> field =
          alternative instanceof RecordType record ? record.field(name.text()) : Optional.empty();
      if (field.isEmpty()) {
        return unknown(target.type(), alternative, name, span);
      }
      checkVersions((RecordType) alternative, field.get(), name.span());
      types.add(field.get().type());
    }
    Type type = Types.join(types);
    return new Expression.ReadField(target, name.text(), lifted(target, type), span);
  }

  private static Type lifted(Expression target, Type type) {
    return Types.mayBeAbsent(target.type()) && !Types.isErroneous(type)
        ? OptionalType.of(type)
        : type;
  }

  private static Expression member(Expression target, Method member, Span span) {
    Type type = member.result().apply(OptionalType.unwrap(target.type()));
    return new Expression.CallBuiltin(
        member.builtin(), List.of(target), lifted(target, type), span);
  }

  private Expression unknown(Type whole, Type alternative, Name name, Span span) {
    if (Types.isErroneous(alternative)) {
      return Erroneous.at(span);
    }
    Optional<Method> method = MethodTable.find(name.text(), alternative);
    if (method.isPresent()) {
      surroundings
          .reporter()
          .report(
              CheckCode.MEMBER_OR_METHOD,
              name.span(),
              "'" + name + "' of '" + alternative + "' is a method",
              "write '." + name + "(…)'");
    } else if (Types.isJson(alternative)) {
      surroundings
          .reporter()
          .report(
              CheckCode.JSON_NOT_NARROWED,
              name.span(),
              "free-form JSON has no fields",
              "ask 'is' a type first, or read '[\"" + name + "\"]'");
    } else {
      boolean one = Types.alternatives(whole).size() == 1;
      surroundings
          .reporter()
          .report(
              CheckCode.UNKNOWN_FIELD,
              name.span(),
              alternative + " has no field '" + name + "'",
              one ? hint(alternative, name.text()) : alternativeHint(whole, alternative, name));
    }
    return Erroneous.at(span);
  }

  private static String hint(Type type, String name) {
    if (type instanceof MapType) {
      return "read a key with '[\"" + name + "\"]'";
    }
    List<String> names = new ArrayList<>(MethodTable.namesOf(type));
    if (type instanceof RecordType record) {
      names.addAll(record.fieldNames());
    }
    String suggestion = Suggestion.hint(name, names);
    return suggestion.isEmpty() && Types.isCollection(type)
        ? "walk it with 'for', 'any' or 'all', or choose an element with '[…]'"
        : suggestion;
  }

  private static String alternativeHint(Type whole, Type alternative, Name name) {
    boolean elsewhere = Types.alternatives(whole).stream()
        .anyMatch(each ->
            each instanceof RecordType record && record.field(name.text()).isPresent());
    return elsewhere
        ? "ask 'is' first: not every alternative of '" + OptionalType.unwrap(whole) + "' has it"
        : hint(alternative, name.text());
  }

  private void checkVersions(RecordType record, Field field, Span span) {
    field
        .availability()
        .ifPresent(availability -> lacking(availability)
            .ifPresent(version -> surroundings
                .reporter()
                .report(
                    CheckCode.FIELD_NOT_IN_VERSION,
                    span,
                    "version " + version.text() + " has no field '" + field.name() + "' in "
                        + record,
                    known(availability))));
  }

  private Optional<Version> lacking(Availability availability) {
    return surroundings.versions().stream()
        .filter(availability::certainlyAbsentIn)
        .findFirst();
  }

  private static String known(Availability availability) {
    return availability.absentFrom().isPresent()
        ? "it is known up to " + availability.presentUntil().text()
        : "it is known from " + availability.presentFrom().text();
  }
}
