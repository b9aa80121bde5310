package dev.bylaw.dsl.internal.check;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Declaration.ViewEntry;
import dev.bylaw.dsl.syntax.PathExpression;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a view: each path exists in its kind and leads to what the view is of. */
final class ViewChecker {
  private final CheckedPackages packages;
  private final SourceFile file;
  private final Reporter reporter;

  ViewChecker(CheckedPackages packages, SourceFile file) {
    this.packages = packages;
    this.file = file;
    this.reporter = packages.reporter(file);
  }

  ViewDefinition check(Declaration.View syntax, Symbol.ViewSymbol symbol) {
    Set<RecordType> kinds = new HashSet<>();
    List<ViewDefinition.Entry> entries = new ArrayList<>();
    for (ViewEntry each : syntax.entries()) {
      Optional<RecordType> kind = kind(each);
      if (kind.isPresent() && !kinds.add(kind.get())) {
        reporter.report(
            CheckCode.VIEW_ENTRY, each.kind().span(), "the view has '" + each.kind() + "' already");
      } else if (kind.isPresent()) {
        entry(each, kind.get(), symbol.type()).ifPresent(entries::add);
      }
    }
    return new ViewDefinition(
        symbol.id(),
        DocumentationText.of(syntax),
        symbol.type(),
        entries,
        syntax.everywhere(),
        file.source().name(),
        syntax.span());
  }

  private Optional<RecordType> kind(ViewEntry entry) {
    Type type = packages
        .symbols()
        .types(file)
        .resolve(new TypeExpression.Named(
            entry.kind(), Optional.empty(), entry.kind().span()));
    if (type instanceof RecordType record && record.kind().isPresent()) {
      return Optional.of(record);
    }
    if (type != NothingType.NOTHING) {
      reporter.report(
          CheckCode.VIEW_ENTRY,
          entry.kind().span(),
          "'" + entry.kind() + "' is no kind of object",
          "a view's entries name kinds");
    }
    return Optional.empty();
  }

  private Optional<ViewDefinition.Entry> entry(ViewEntry entry, RecordType kind, RecordType part) {
    List<ViewStep> steps = new ArrayList<>();
    Type type = kind;
    List<PathExpression.Step> path = entry.path().map(PathExpression::steps).orElse(List.of());
    for (PathExpression.Step step : path) {
      type = OptionalType.unwrap(step(type, step, steps));
      if (type == NothingType.NOTHING) {
        return Optional.empty();
      }
    }
    if (!Assignability.isAssignable(type, part)) {
      reporter.report(
          CheckCode.VIEW_PART_TYPE,
          entry.path().map(PathExpression::span).orElse(entry.kind().span()),
          "'" + type + "' is no '" + part + "'",
          missing(type, part));
    }
    return Optional.of(new ViewDefinition.Entry(kind.kind().orElseThrow(), steps));
  }

  private static String missing(Type type, RecordType part) {
    if (!(type instanceof RecordType record)) {
      return type instanceof ListType ? "add '[*]' for every element" : "";
    }
    for (Field wanted : part.fields()) {
      Optional<Field> given = record.field(wanted.name());
      if (given.isEmpty()) {
        return "it has no field '" + wanted.name() + "'";
      }
      if (!Assignability.isAssignable(given.get().type(), wanted.type())) {
        return "its field '" + wanted.name() + "' is '" + given.get().type() + "', not '"
            + wanted.type() + "'";
      }
    }
    return "";
  }

  private Type step(Type type, PathExpression.Step step, List<ViewStep> steps) {
    if (step instanceof PathExpression.FieldStep field) {
      steps.add(new ViewStep.Key(field.name().text()));
      return type instanceof RecordType record
          ? record
              .field(field.name().text())
              .map(Field::type)
              .orElseGet(() -> unknown(record, field))
          : refuse(step, type, "fields");
    }
    if (step instanceof PathExpression.KeyStep key) {
      steps.add(new ViewStep.Key(key.key().plainText().orElse("")));
      return type instanceof MapType map ? map.value() : refuse(step, type, "keys");
    }
    if (step instanceof PathExpression.IndexStep index) {
      steps.add(new ViewStep.Index((int) Math.min(index.index(), Integer.MAX_VALUE)));
    } else {
      steps.add(new ViewStep.Every());
    }
    return type instanceof ListType list ? list.element() : refuse(step, type, "elements");
  }

  private Type unknown(RecordType record, PathExpression.FieldStep field) {
    reporter.report(
        CheckCode.VIEW_PATH,
        field.span(),
        record + " has no field '" + field.name() + "'",
        Suggestion.hint(field.name().text(), record.fieldNames()));
    return NothingType.NOTHING;
  }

  private Type refuse(PathExpression.Step step, Type type, String what) {
    if (!Types.isErroneous(type)) {
      reporter.report(
          CheckCode.VIEW_PATH,
          step.span(),
          "'" + type + "' has no " + what,
          type instanceof ListType ? "add '[*]' for every element" : "");
    }
    return NothingType.NOTHING;
  }
}
