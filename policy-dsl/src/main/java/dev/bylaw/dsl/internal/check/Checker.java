package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.BindingNames;
import dev.bylaw.dsl.internal.declare.DeclarationTable;
import dev.bylaw.dsl.internal.declare.FileNames;
import dev.bylaw.dsl.internal.declare.PackageChecker;
import dev.bylaw.dsl.internal.declare.SymbolTable;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks the files of any number of packages together, and makes a program of them. */
public final class Checker {
  /** What is not used where there are errors may be used by what they are in. */
  private static final Set<CheckCode> UNRELIABLE =
      EnumSet.of(CheckCode.UNUSED_VARIABLE, CheckCode.UNUSED_PARAMETER);

  private final CheckedPackages packages;
  private final ValueChecker values;
  private final IdentityHashMap<Declaration, dev.bylaw.internal.program.Declaration> checked =
      new IdentityHashMap<>();

  private Checker(
      DeclarationTable table, BindingNames binding, List<Version> versions, Reporter reporter) {
    this.values = new ValueChecker(this::packages);
    Map<SourceText, FileNames> names = new PackageChecker(table, binding, reporter).check();
    SymbolTable symbols = new SymbolTable(table, binding, names, reporter, values);
    this.packages = new CheckedPackages(symbols, new Definitions(table), versions, reporter);
  }

  private CheckedPackages packages() {
    return packages;
  }

  /**
   * Checks files. What is wrong is reported; the program is of use only if nothing is.
   *
   * @param table the files' declarations and those of libraries
   * @param binding the names that the binding brings
   * @param versions the oldest and newest version of the platform in use, if known
   * @param reporter takes diagnostics
   */
  public static Program check(
      DeclarationTable table, BindingNames binding, List<Version> versions, Reporter reporter) {
    return new Checker(table, binding, versions, reporter).check();
  }

  private Program check() {
    packages.symbols().complete();
    // Rules ask the bodies of functions where their results come from.
    forEach((file, declaration) -> check(file, declaration, true));
    forEach((file, declaration) -> check(file, declaration, false));
    new DependencyCycles(packages, values).check();
    new TestNames(packages).check();
    packages.symbols().runDeferred();
    if (packages.reporter().hasErrors()) {
      packages.reporter().retract(UNRELIABLE);
      return Program.of(List.of());
    }
    new UnusedImports(packages).check();
    new UnusedFunctions(packages).check();
    return program();
  }

  private void forEach(BiConsumer<SourceFile, Declaration> action) {
    for (List<SourceFile> files : packages.table().sources().values()) {
      for (SourceFile file : files) {
        file.declarations().forEach(each -> action.accept(file, each));
      }
    }
  }

  private void check(SourceFile file, Declaration declaration, boolean valuesOnly) {
    boolean value = declaration instanceof Declaration.Function
        || declaration instanceof Declaration.HostFunction
        || declaration instanceof Declaration.Constant;
    if (value == valuesOnly) {
      declaration
          .accept(new DeclarationChecker(packages, values, file))
          .ifPresent(each -> checked.put(declaration, each));
    }
  }

  private Program program() {
    List<PackageDefinition> definitions = new ArrayList<>();
    packages.table().sources().forEach((name, files) -> {
      List<dev.bylaw.internal.program.Declaration> declarations = new ArrayList<>();
      for (SourceFile file : files) {
        for (Declaration each : file.declarations()) {
          dev.bylaw.internal.program.Declaration declaration = checked.get(each);
          if (declaration != null) {
            declarations.add(declaration);
          }
        }
      }
      definitions.add(new PackageDefinition(name, declarations));
    });
    return Program.of(definitions);
  }
}
