package dev.bylaw.dsl.internal.declare;

import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.DeclarationVisitor;
import dev.bylaw.dsl.syntax.Name;
import java.util.Optional;

/** The name that a declaration gives to its package; a test gives none. */
public final class DeclarationNames implements DeclarationVisitor<Optional<Name>> {
  private static final DeclarationNames INSTANCE = new DeclarationNames();

  private DeclarationNames() {}

  /** Returns the name of a declaration, or empty for a test. */
  public static Optional<Name> of(Declaration declaration) {
    return declaration.accept(INSTANCE);
  }

  @Override
  public Optional<Name> visitRule(Declaration.Rule node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitFunction(Declaration.Function node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitHostFunction(Declaration.HostFunction node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitConstant(Declaration.Constant node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitRecordType(Declaration.RecordType node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitTypeAlias(Declaration.TypeAlias node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitView(Declaration.View node) {
    return Optional.of(node.name());
  }

  @Override
  public Optional<Name> visitTest(Declaration.Test node) {
    return Optional.empty();
  }
}
