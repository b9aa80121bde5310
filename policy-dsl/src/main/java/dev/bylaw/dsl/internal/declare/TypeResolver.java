package dev.bylaw.dsl.internal.declare;

import dev.bylaw.binding.TypeLookup;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.declare.FileNames.Reference;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.typing.UnionAlternatives;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.dsl.syntax.TypeExpressionVisitor;
import dev.bylaw.source.Span;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resolves types as they are written in one file. */
public final class TypeResolver implements TypeExpressionVisitor<Type> {
  private final SymbolTable symbols;
  private final FileNames names;
  private final Reporter reporter;

  TypeResolver(SymbolTable symbols, FileNames names, Reporter reporter) {
    this.symbols = symbols;
    this.names = names;
    this.reporter = reporter;
  }

  /** Resolves a type; one that is wrong has been reported and is {@link NothingType}. */
  public Type resolve(TypeExpression type) {
    return type.accept(this);
  }

  @Override
  public Type visitNamed(TypeExpression.Named type) {
    return switch (type.name().text()) {
      case "list" -> argument(type).<Type>map(ListType::new).orElse(NothingType.NOTHING);
      case "set" -> argument(type).<Type>map(SetType::new).orElse(NothingType.NOTHING);
      case "map" -> argument(type).<Type>map(MapType::new).orElse(NothingType.NOTHING);
      default -> withoutArgument(type);
    };
  }

  private Type withoutArgument(TypeExpression.Named type) {
    type.argument()
        .ifPresent(argument -> reporter.report(
            CheckCode.TYPE_ARGUMENTS,
            argument.span(),
            "'" + type.name() + "' takes no type argument"));
    return named(type.name());
  }

  private Optional<Type> argument(TypeExpression.Named type) {
    if (type.argument().isEmpty()) {
      reporter.report(
          CheckCode.TYPE_ARGUMENTS,
          type.span(),
          "'" + type.name() + "' needs the type of its elements",
          "write '" + type.name() + "<string>', for instance");
      return Optional.empty();
    }
    Type argument = resolve(type.argument().get());
    if (argument instanceof OptionalType optional) {
      reporter.report(
          CheckCode.MISPLACED_OPTIONAL,
          type.argument().get().span(),
          "a " + type.name() + " never holds absent elements",
          "write '" + optional.value() + "'");
      return Optional.of(optional.value());
    }
    return Optional.of(argument);
  }

  private Type named(Name name) {
    if (name.text().equals("json")) {
      return JsonType.JSON;
    }
    Optional<ScalarType> scalar = ScalarType.named(name.text());
    if (scalar.isPresent()) {
      return scalar.get();
    }
    Optional<Reference> reference = names.find(name.text());
    return reference.isPresent() ? referred(name, reference.get()) : ofBinding(name);
  }

  private Type referred(Name name, Reference reference) {
    if (reference instanceof Reference.ToKind kind) {
      return kind.type();
    }
    if (!(reference instanceof Reference.ToDeclaration declaration)) {
      return NothingType.NOTHING;
    }
    Optional<Symbol> symbol = symbols.symbol(declaration.id());
    if (symbol.isPresent() && symbol.get() instanceof Symbol.TypeSymbol type) {
      return type.type();
    }
    symbol.ifPresent(other -> reporter.report(
        CheckCode.WRONG_SORT_OF_NAME,
        name.span(),
        "'" + name + "' is " + other.sort() + ", not a type",
        other instanceof Symbol.ViewSymbol view
            ? "its parts have the type '" + view.type() + "'"
            : ""));
    return NothingType.NOTHING;
  }

  private Type ofBinding(Name name) {
    TypeLookup lookup = symbols.binding().type(name.text());
    if (lookup instanceof TypeLookup.Found found) {
      return found.type();
    }
    if (name.text().equals("Object") && symbols.binding().anyObject().isPresent()) {
      return symbols.binding().anyObject().get();
    }
    if (lookup instanceof TypeLookup.Ambiguous ambiguous) {
      reporter.report(
          CheckCode.AMBIGUOUS_TYPE,
          name.span(),
          "several groups have a kind '" + name + "'",
          "write 'import \"" + ambiguous.imports().get(0) + "\".{ " + name + " as … }'; there is "
              + String.join(", ", ambiguous.imports()));
    } else if (!names.mayBeUnread(name.text())) {
      reporter.report(
          CheckCode.UNKNOWN_TYPE,
          name.span(),
          "there is no type '" + name + "'",
          Suggestion.hint(name.text(), typeNames()));
    }
    return NothingType.NOTHING;
  }

  private Set<String> typeNames() {
    Set<String> all = new TreeSet<>(names.all());
    all.addAll(symbols.binding().typeNames());
    for (ScalarType scalar : ScalarType.values()) {
      all.add(scalar.toString());
    }
    all.addAll(List.of("json", "list", "set", "map"));
    return all;
  }

  @Override
  public Type visitStringType(TypeExpression.StringType type) {
    return type.literal().plainText().<Type>map(LiteralType::new).orElse(NothingType.NOTHING);
  }

  @Override
  public Type visitOptionalOf(TypeExpression.OptionalOf type) {
    return OptionalType.of(resolve(type.type()));
  }

  @Override
  public Type visitUnion(TypeExpression.Union type) {
    Type union = UnionType.of(type.alternatives().stream().map(this::resolve).toList());
    symbols.defer(() -> checkUnion(union, type.span()));
    return union;
  }

  private void checkUnion(Type union, Span span) {
    UnionAlternatives.clash(union)
        .ifPresent(clash -> reporter.report(
            CheckCode.INDISTINGUISHABLE_UNION,
            span,
            "nothing tells '" + clash.first() + "' from '" + clash.second() + "'",
            "alternatives need different kinds, JSON types or values of a required literal field"));
  }
}
