package dev.bylaw.dsl.internal.declare;

import dev.bylaw.dsl.internal.declare.DeclarationTable.Declared;
import dev.bylaw.dsl.internal.declare.Symbol.ParameterSymbol;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.DeclarationVisitor;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TypeDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.type.Field;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes symbols of declarations. */
final class SymbolFactory {
  private final SymbolTable symbols;
  private final DeclaredValues values;
  private final Set<DeclarationId> aliasesInProgress = new HashSet<>();

  SymbolFactory(SymbolTable symbols, DeclaredValues values) {
    this.symbols = symbols;
    this.values = values;
  }

  Optional<Symbol> of(DeclarationId id, Declared declared) {
    return declared.syntax().accept(new FromSyntax(id, declared));
  }

  Optional<Symbol> of(dev.bylaw.internal.program.Declaration declaration) {
    if (declaration instanceof FunctionDefinition function) {
      return Optional.of(new Symbol.FunctionSymbol(
          function.id(), parameters(function.parameters()), function.result(), false));
    }
    if (declaration instanceof HostFunctionDefinition function) {
      return Optional.of(new Symbol.FunctionSymbol(
          function.id(), parameters(function.parameters()), function.result(), true));
    }
    if (declaration instanceof ConstantDefinition constant) {
      return Optional.of(new Symbol.ConstantSymbol(constant.id(), constant::type));
    }
    if (declaration instanceof TypeDefinition type) {
      if (type.type() instanceof RecordType record) {
        symbols.declareRecord(record, type.id());
      }
      return Optional.of(new Symbol.TypeSymbol(type.id(), type.type(), type.defaultDeny()));
    }
    if (declaration instanceof ViewDefinition view) {
      return Optional.of(new Symbol.ViewSymbol(view.id(), view.type()));
    }
    return declaration instanceof RuleDefinition rule
        ? Optional.of(new Symbol.RuleSymbol(rule.id(), parameters(rule.parameters())))
        : Optional.empty();
  }

  private static List<ParameterSymbol> parameters(List<Parameter> parameters) {
    return parameters.stream()
        .map(each ->
            new ParameterSymbol(each.name(), each.type(), each.defaultValue().map(value ->
                (Supplier<Expression>) () -> value)))
        .toList();
  }

  private final class FromSyntax implements DeclarationVisitor<Optional<Symbol>> {
    private final DeclarationId id;
    private final Declared declared;

    FromSyntax(DeclarationId id, Declared declared) {
      this.id = id;
      this.declared = declared;
    }

    private Type resolve(TypeExpression type) {
      return symbols.types(declared.file()).resolve(type);
    }

    private List<ParameterSymbol> parameters(List<Declaration.Parameter> parameters) {
      List<ParameterSymbol> result = new ArrayList<>();
      for (Declaration.Parameter each : parameters) {
        Type type = resolve(each.type());
        result.add(new ParameterSymbol(
            each.name().text(),
            type,
            each.defaultValue().map(value -> () -> values.defaultOf(declared, each, type))));
      }
      return result;
    }

    @Override
    public Optional<Symbol> visitRule(Declaration.Rule node) {
      return Optional.of(new Symbol.RuleSymbol(id, parameters(node.parameters())));
    }

    @Override
    public Optional<Symbol> visitFunction(Declaration.Function node) {
      return Optional.of(new Symbol.FunctionSymbol(
          id, parameters(node.parameters()), resolve(node.result()), false));
    }

    @Override
    public Optional<Symbol> visitHostFunction(Declaration.HostFunction node) {
      return Optional.of(new Symbol.FunctionSymbol(
          id, parameters(node.parameters()), resolve(node.result()), true));
    }

    @Override
    public Optional<Symbol> visitConstant(Declaration.Constant node) {
      Optional<Type> written = node.type().map(this::resolve);
      return Optional.of(new Symbol.ConstantSymbol(
          id, () -> written.orElseGet(() -> values.typeOfConstant(id, declared))));
    }

    @Override
    public Optional<Symbol> visitRecordType(Declaration.RecordType node) {
      RecordType type = RecordType.of(node.name().text(), () -> fields(node));
      symbols.declareRecord(type, id);
      boolean defaultDeny = node.preamble().annotations().stream()
          .anyMatch(each -> each.name().text().equals("default"));
      return Optional.of(new Symbol.TypeSymbol(id, type, defaultDeny));
    }

    private List<Field> fields(Declaration.RecordType node) {
      Set<String> names = new LinkedHashSet<>();
      List<Field> fields = new ArrayList<>();
      for (Declaration.FieldType each : node.fields()) {
        Type type = resolve(each.type());
        if (names.add(each.name().text())) {
          fields.add(Field.of(each.name().text(), type));
        } else {
          symbols
              .reporter(declared.file())
              .report(
                  CheckCode.DUPLICATE_NAME,
                  each.name().span(),
                  "type '" + node.name() + "' has the field '" + each.name() + "' twice");
        }
      }
      return fields;
    }

    @Override
    public Optional<Symbol> visitTypeAlias(Declaration.TypeAlias node) {
      if (!aliasesInProgress.add(id)) {
        symbols
            .reporter(declared.file())
            .report(
                CheckCode.TYPE_CYCLE,
                node.name().span(),
                "type '" + node.name() + "' is defined by itself",
                "make it a record, whose fields may have its own type");
        return Optional.of(new Symbol.TypeSymbol(id, NothingType.NOTHING, false));
      }
      Type type = resolve(node.type());
      aliasesInProgress.remove(id);
      return Optional.of(new Symbol.TypeSymbol(id, type, false));
    }

    @Override
    public Optional<Symbol> visitView(Declaration.View node) {
      Type type = resolve(node.type());
      if (type instanceof RecordType record) {
        return Optional.of(new Symbol.ViewSymbol(id, record));
      }
      if (type != NothingType.NOTHING) {
        symbols
            .reporter(declared.file())
            .report(
                CheckCode.VIEW_PART_TYPE,
                node.type().span(),
                "a view's parts are records, '" + type + "' is none");
      }
      return Optional.empty();
    }

    @Override
    public Optional<Symbol> visitTest(Declaration.Test node) {
      return Optional.empty();
    }
  }
}
