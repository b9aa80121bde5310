package dev.bylaw.dsl.internal.declare;

import dev.bylaw.diagnostic.Label;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.source.SourceText;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks packages as wholes: who owns them, their imports, and the names that they declare. */
public final class PackageChecker {
  private static final Set<String> TYPE_NAMES = Set.of("list", "set", "map", "json");
  private static final Set<String> FUNCTION_NAMES = Set.of("now", "objects", "lookup", "json");

  private final DeclarationTable table;
  private final BindingNames binding;
  private final Reporter reporter;

  /** Makes a check of all packages of the sources. */
  public PackageChecker(DeclarationTable table, BindingNames binding, Reporter reporter) {
    this.table = table;
    this.binding = binding;
    this.reporter = reporter;
  }

  /** Checks all packages, and returns what names mean in each file. */
  public Map<SourceText, FileNames> check() {
    Map<SourceText, FileNames> names = new LinkedHashMap<>();
    table.sources().forEach((packageName, files) -> {
      for (SourceFile file : files) {
        checkOwner(packageName, file);
        file.declarations().forEach(declaration -> checkName(file, declaration));
        names.put(file.source(), new ImportResolver(table, binding, file, in(file)).resolve());
      }
    });
    checkCycles();
    return names;
  }

  private Reporter in(SourceFile file) {
    return reporter.in(file.source());
  }

  private void checkOwner(String packageName, SourceFile file) {
    if (table.isLibraryPackage(packageName)) {
      in(file)
          .report(
              CheckCode.PACKAGE_HAS_ANOTHER_SOURCE,
              file.packageName().span(),
              "package '" + packageName + "' belongs to a library",
              "choose a name of your own");
    }
  }

  @SuppressWarnings("ReferenceEquality") // two files may hold declarations that are equal
  private void checkName(SourceFile file, Declaration declaration) {
    DeclarationNames.of(declaration).ifPresent(name -> {
      DeclarationId id = new DeclarationId(file.packageName().text(), name.text());
      DeclarationTable.Declared first = table.declared(id).orElseThrow();
      if (first.syntax() != declaration) {
        Name firstName = DeclarationNames.of(first.syntax()).orElseThrow();
        in(file)
            .report(
                CheckCode.DUPLICATE_DECLARATION,
                name.span(),
                "package '" + file.packageName() + "' declares '" + name + "' twice",
                "choose another name",
                new Label(first.file().source(), firstName.span(), "first declared here"));
      } else if (binding.isKind(name.text())) {
        in(file)
            .report(
                CheckCode.SHADOWS_KIND,
                name.span(),
                "'" + name + "' is the short name of a kind",
                "choose another name");
      } else if (isReserved(declaration, name.text())) {
        in(file)
            .report(
                CheckCode.RESERVED_NAME,
                name.span(),
                "'" + name + "' is a name of the language or of its binding",
                "choose another name");
      }
    });
  }

  private boolean isReserved(Declaration declaration, String name) {
    boolean scalar = ScalarType.named(name).isPresent();
    if (declaration instanceof Declaration.RecordType
        || declaration instanceof Declaration.TypeAlias
        || declaration instanceof Declaration.View) {
      return scalar || TYPE_NAMES.contains(name) || name.equals("Object");
    }
    if (declaration instanceof Declaration.Function
        || declaration instanceof Declaration.HostFunction) {
      return scalar || FUNCTION_NAMES.contains(name);
    }
    return declaration instanceof Declaration.Constant && binding.values().contains(name);
  }

  private void checkCycles() {
    List<List<String>> cycles = Cycles.find(table.sources().keySet(), this::importsOf);
    for (List<String> cycle : cycles) {
      List<String> names = new ArrayList<>(cycle);
      names.add(cycle.get(0));
      String next = names.get(1);
      for (SourceFile file : table.sources().getOrDefault(cycle.get(0), List.of())) {
        file.imports().stream()
            .filter(ImportDeclaration.FromPackage.class::isInstance)
            .map(ImportDeclaration.FromPackage.class::cast)
            .filter(each -> each.packageName().text().equals(next))
            .findFirst()
            .ifPresent(each -> in(file)
                .report(
                    CheckCode.IMPORT_CYCLE,
                    each.packageName().span(),
                    "packages import each other: " + String.join(" → ", names),
                    "move what both need into a package of its own"));
      }
    }
  }

  private List<String> importsOf(String packageName) {
    List<String> imported = new ArrayList<>();
    for (SourceFile file : table.sources().getOrDefault(packageName, List.of())) {
      for (ImportDeclaration each : file.imports()) {
        if (each instanceof ImportDeclaration.FromPackage from
            && !from.packageName().text().equals(packageName)) {
          imported.add(from.packageName().text());
        }
      }
    }
    return imported;
  }
}
