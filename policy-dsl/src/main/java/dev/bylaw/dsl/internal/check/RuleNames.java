package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.DeclarationTable;
import dev.bylaw.dsl.internal.declare.FileNames;
import dev.bylaw.dsl.internal.declare.FileNames.Reference;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.declare.SymbolTable;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.QualifiedName;
import dev.bylaw.internal.program.DeclarationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules as the tests of a file name them: by name in their own package, or by full id. */
final class RuleNames {
  private final SymbolTable symbols;
  private final FileNames names;

  RuleNames(SymbolTable symbols, FileNames names) {
    this.symbols = symbols;
    this.names = names;
  }

  /** Returns the rules of the package. */
  List<Symbol.RuleSymbol> ofPackage() {
    return ofPackage(names.packageName());
  }

  private List<Symbol.RuleSymbol> ofPackage(String packageName) {
    List<Symbol.RuleSymbol> rules = new ArrayList<>();
    for (String name : symbols.declarations().namesOf(packageName)) {
      symbols
          .symbol(new DeclarationId(packageName, name))
          .filter(Symbol.RuleSymbol.class::isInstance)
          .map(Symbol.RuleSymbol.class::cast)
          .ifPresent(rules::add);
    }
    return rules;
  }

  Optional<DeclarationId> find(QualifiedName name) {
    DeclarationId full = id(name);
    if (isRule(full)) {
      return Optional.of(full);
    }
    return name.parts().size() > 1
        ? Optional.empty()
        : names
            .find(name.text())
            .filter(Reference.ToDeclaration.class::isInstance)
            .map(each -> ((Reference.ToDeclaration) each).id())
            .filter(this::isRule);
  }

  private boolean isRule(DeclarationId id) {
    return symbols.symbol(id).filter(Symbol.RuleSymbol.class::isInstance).isPresent();
  }

  private DeclarationId id(QualifiedName name) {
    List<Name> parts = name.parts();
    String last = parts.get(parts.size() - 1).text();
    String packageName = parts.size() == 1
        ? names.packageName()
        : parts.subList(0, parts.size() - 1).stream()
            .map(Name::text)
            .collect(Collectors.joining("."));
    return new DeclarationId(packageName, last);
  }

  boolean mayBeUnread(QualifiedName name) {
    return symbols.declarations().mayBeUnread(id(name));
  }

  /** Returns what a rule's name may have been meant to be. */
  List<String> candidates(QualifiedName name) {
    if (name.parts().size() == 1) {
      return ofPackage().stream().map(each -> each.id().name()).toList();
    }
    DeclarationTable table = symbols.declarations();
    return table.packageNames().stream()
        .flatMap(each -> ofPackage(each).stream())
        .map(each -> each.id().toString())
        .toList();
  }
}
