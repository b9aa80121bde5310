package dev.bylaw.dsl.internal.declare;

import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.source.SourceText;
import dev.bylaw.type.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the declarations of all packages stand for, worked out when first asked for. */
public final class SymbolTable {
  private final DeclarationTable table;
  private final BindingNames binding;
  private final Map<SourceText, FileNames> names;
  private final Reporter reporter;
  private final Map<DeclarationId, Optional<Symbol>> known = new HashMap<>();
  private final List<Runnable> deferred = new ArrayList<>();
  private final Map<RecordType, DeclarationId> declaredRecords = new HashMap<>();
  private final Set<DeclarationId> called = new HashSet<>();
  private final SymbolFactory factory;

  /**
   * Makes a table.
   *
   * @param values works out what only the check of expressions can: defaults, types of constants
   */
  public SymbolTable(
      DeclarationTable table,
      BindingNames binding,
      Map<SourceText, FileNames> names,
      Reporter reporter,
      DeclaredValues values) {
    this.table = table;
    this.binding = binding;
    this.names = names;
    this.reporter = reporter;
    this.factory = new SymbolFactory(this, values);
  }

  /** Returns the names that the binding brings. */
  public BindingNames binding() {
    return binding;
  }

  /** Returns the declarations of all packages. */
  public DeclarationTable declarations() {
    return table;
  }

  /** Returns what names mean in a file. */
  public FileNames namesIn(SourceFile file) {
    FileNames found = names.get(file.source());
    if (found == null) {
      throw new IllegalArgumentException("a file that is not checked: " + file.source());
    }
    return found;
  }

  /** Returns a resolver for the types of a file. */
  public TypeResolver types(SourceFile file) {
    return new TypeResolver(this, namesIn(file), reporter.in(file.source()));
  }

  /** Returns what a declaration stands for, or empty if there is none that could be understood. */
  public Optional<Symbol> symbol(DeclarationId id) {
    Optional<Symbol> symbol = known.get(id);
    if (symbol == null) {
      symbol = make(id);
      known.put(id, symbol);
    }
    return symbol;
  }

  private Optional<Symbol> make(DeclarationId id) {
    Optional<DeclarationTable.Declared> declared = table.declared(id);
    return declared.isPresent()
        ? factory.of(id, declared.get())
        : table.ofLibrary(id).flatMap(factory::of);
  }

  /** Returns the declaration of a record type that a package declares. */
  public Optional<DeclarationId> declarationOf(RecordType type) {
    return Optional.ofNullable(declaredRecords.get(type));
  }

  void declareRecord(RecordType type, DeclarationId id) {
    declaredRecords.put(type, id);
  }

  /** Notes that a function is called somewhere. */
  public void markCalled(DeclarationId function) {
    called.add(function);
  }

  /** Tells whether a function is called somewhere. */
  public boolean isCalled(DeclarationId function) {
    return called.contains(function);
  }

  /** Postpones a check until all types are known. */
  void defer(Runnable check) {
    deferred.add(check);
  }

  /** Works out every declaration, and then makes the checks that had to wait. */
  public void complete() {
    table
        .sources()
        .forEach((packageName, files) -> table
            .namesOf(packageName)
            .forEach(name ->
                symbol(new DeclarationId(packageName, name)).ifPresent(SymbolTable::complete)));
    runDeferred();
  }

  private static void complete(Symbol symbol) {
    if (symbol instanceof Symbol.TypeSymbol type && type.type() instanceof RecordType record) {
      record.fields().forEach(field -> {});
    }
  }

  /** Makes the checks that had to wait. */
  public void runDeferred() {
    List<Runnable> checks = new ArrayList<>(deferred);
    deferred.clear();
    checks.forEach(Runnable::run);
  }

  Reporter reporter(SourceFile file) {
    return reporter.in(file.source());
  }
}
