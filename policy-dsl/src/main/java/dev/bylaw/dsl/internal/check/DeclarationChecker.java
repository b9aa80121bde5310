package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.DeclarationTable.Declared;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.syntax.DeclarationVisitor;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.TypeDefinition;
import java.util.Optional;

/** Checks one declaration; a second one of a name has been reported and is passed over. */
final class DeclarationChecker implements DeclarationVisitor<Optional<Declaration>> {
  private final CheckedPackages packages;
  private final ValueChecker values;
  private final SourceFile file;

  DeclarationChecker(CheckedPackages packages, ValueChecker values, SourceFile file) {
    this.packages = packages;
    this.values = values;
    this.file = file;
  }

  private DeclarationId id(Name name) {
    return new DeclarationId(file.packageName().text(), name.text());
  }

  @SuppressWarnings("ReferenceEquality") // two files may hold declarations that are equal
  private <S extends Symbol> Optional<S> symbol(
      Name name, dev.bylaw.dsl.syntax.Declaration declaration, Class<S> sort) {
    boolean first = packages
        .table()
        .declared(id(name))
        .filter(each -> each.syntax() == declaration)
        .isPresent();
    return first
        ? packages.symbols().symbol(id(name)).filter(sort::isInstance).map(sort::cast)
        : Optional.empty();
  }

  private void annotations(dev.bylaw.dsl.syntax.Declaration declaration) {
    new AnnotationChecker(packages.reporter(file)).check(declaration);
  }

  @Override
  public Optional<Declaration> visitRule(dev.bylaw.dsl.syntax.Declaration.Rule node) {
    return symbol(node.name(), node, Symbol.RuleSymbol.class)
        .map(symbol -> new RuleChecker(packages, file, node, symbol).check());
  }

  @Override
  public Optional<Declaration> visitFunction(dev.bylaw.dsl.syntax.Declaration.Function node) {
    annotations(node);
    return symbol(node.name(), node, Symbol.FunctionSymbol.class)
        .map(symbol -> values.function(symbol, new Declared(file, node)));
  }

  @Override
  public Optional<Declaration> visitHostFunction(
      dev.bylaw.dsl.syntax.Declaration.HostFunction node) {
    annotations(node);
    return symbol(node.name(), node, Symbol.FunctionSymbol.class)
        .map(symbol -> values.hostFunction(symbol, new Declared(file, node)));
  }

  @Override
  public Optional<Declaration> visitConstant(dev.bylaw.dsl.syntax.Declaration.Constant node) {
    annotations(node);
    return symbol(node.name(), node, Symbol.ConstantSymbol.class)
        .flatMap(symbol -> values.constant(symbol.id(), new Declared(file, node)));
  }

  @Override
  public Optional<Declaration> visitRecordType(dev.bylaw.dsl.syntax.Declaration.RecordType node) {
    return type(node.name(), node);
  }

  @Override
  public Optional<Declaration> visitTypeAlias(dev.bylaw.dsl.syntax.Declaration.TypeAlias node) {
    return type(node.name(), node);
  }

  private Optional<Declaration> type(Name name, dev.bylaw.dsl.syntax.Declaration node) {
    annotations(node);
    return symbol(name, node, Symbol.TypeSymbol.class)
        .map(symbol -> new TypeDefinition(
            symbol.id(),
            DocumentationText.of(node),
            symbol.type(),
            symbol.defaultDeny(),
            file.source().name(),
            node.span()));
  }

  @Override
  public Optional<Declaration> visitView(dev.bylaw.dsl.syntax.Declaration.View node) {
    annotations(node);
    return symbol(node.name(), node, Symbol.ViewSymbol.class)
        .map(symbol -> new ViewChecker(packages, file).check(node, symbol));
  }

  @Override
  public Optional<Declaration> visitTest(dev.bylaw.dsl.syntax.Declaration.Test node) {
    annotations(node);
    return Optional.of(new TestChecker(packages, file, node).check());
  }
}
