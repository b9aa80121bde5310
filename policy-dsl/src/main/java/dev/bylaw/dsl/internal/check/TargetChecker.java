package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.FileNames;
import dev.bylaw.dsl.internal.declare.FileNames.Reference;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.declare.SymbolTable;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.internal.typing.UnionAlternatives;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.Span;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule is on: kinds, views, any object, or documents of a declared type. */
final class TargetChecker {
  private final SymbolTable symbols;
  private final FileNames names;
  private final Surroundings surroundings;
  private final List<RuleTarget> targets = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  TargetChecker(Surroundings surroundings) {
    this.symbols = surroundings.symbols();
    this.names = surroundings.names();
    this.surroundings = surroundings;
  }

  private Reporter reporter() {
    return surroundings.reporter();
  }

  /** Checks the type behind {@code on}, and returns the type of the rule's object. */
  Type check(TypeExpression type) {
    if (type instanceof TypeExpression.Union union) {
      union.alternatives().forEach(this::add);
    } else {
      add(type);
    }
    Type object = UnionType.of(types);
    UnionAlternatives.clash(object)
        .ifPresent(clash -> reporter()
            .report(
                CheckCode.INDISTINGUISHABLE_UNION,
                type.span(),
                "nothing tells '" + clash.first() + "' from '" + clash.second() + "'",
                "write two rules"));
    return object;
  }

  /** Returns the targets. */
  List<RuleTarget> targets() {
    return targets;
  }

  private void add(TypeExpression type) {
    if (!(type instanceof TypeExpression.Named named) || named.argument().isPresent()) {
      refuse(type.span(), "a rule is on kinds, views or record types");
      return;
    }
    Optional<DeclarationId> declared = names
        .find(named.name().text())
        .filter(Reference.ToDeclaration.class::isInstance)
        .map(reference -> ((Reference.ToDeclaration) reference).id());
    Optional<Symbol> symbol = declared.flatMap(symbols::symbol);
    if (symbol.isPresent() && symbol.get() instanceof Symbol.ViewSymbol view) {
      add(new RuleTarget.View(view.id()), view.type(), type.span());
      return;
    }
    Type resolved = surroundings.types().resolve(type);
    for (Type each : Types.alternatives(resolved)) {
      addResolved(each, type.span());
    }
  }

  private void addResolved(Type type, Span span) {
    if (type == NothingType.NOTHING) {
      return;
    }
    if (!(type instanceof RecordType record)) {
      refuse(span, "a rule is on kinds, views or record types, '" + type + "' is none");
      return;
    }
    if (symbols.binding().anyObject().filter(record::equals).isPresent()) {
      add(new RuleTarget.AnyObject(), record, span);
    } else if (record.kind().isPresent()) {
      checkVersions(record, span);
      add(new RuleTarget.Kind(record.kind().get(), record), record, span);
    } else if (symbols.declarationOf(record).isPresent()) {
      addDocument(record, symbols.declarationOf(record).get(), span);
    } else {
      refuse(
          span,
          "'" + record
              + "' is a part of objects, no kind; declare a view of the kinds that have it");
    }
  }

  private void addDocument(RecordType record, DeclarationId id, Span span) {
    if (Types.contains(record, ScalarType.REGEX::equals)) {
      reporter()
          .report(
              CheckCode.REGEX_FROM_INPUT,
              span,
              "documents of '" + record + "' have a regex, which cannot come from the input");
    }
    add(new RuleTarget.Document(id), record, span);
  }

  private void add(RuleTarget target, Type type, Span span) {
    if (targets.contains(target)) {
      refuse(span, "the rule is on this already");
      return;
    }
    targets.add(target);
    types.add(type);
  }

  private void refuse(Span span, String message) {
    reporter().report(CheckCode.RULE_TARGET, span, message);
  }

  private void checkVersions(RecordType kind, Span span) {
    Optional<Version> lacking = kind.availability()
        .flatMap(known ->
            surroundings.versions().stream().filter(known::certainlyAbsentIn).findFirst());
    lacking.ifPresent(version -> reporter()
        .report(
            CheckCode.KIND_NOT_IN_VERSION,
            span,
            "version " + version.text() + " has no kind '" + kind + "'"));
  }
}
