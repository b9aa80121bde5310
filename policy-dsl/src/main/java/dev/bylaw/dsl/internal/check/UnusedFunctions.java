package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.DeclarationId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Warns of functions that nothing calls. Packages without rules are left out: they are there for
 * others, which need not be among the sources.
 */
final class UnusedFunctions {
  private final CheckedPackages packages;
  private final Set<DeclarationId> imported = new HashSet<>();

  UnusedFunctions(CheckedPackages packages) {
    this.packages = packages;
  }

  void check() {
    packages.table().sources().values().forEach(files -> files.forEach(this::noteImports));
    packages.table().sources().forEach((name, files) -> {
      boolean rules = files.stream()
          .flatMap(file -> file.declarations().stream())
          .anyMatch(Declaration.Rule.class::isInstance);
      if (rules) {
        check(name, files);
      }
    });
  }

  private void noteImports(SourceFile file) {
    for (ImportDeclaration each : file.imports()) {
      if (each instanceof ImportDeclaration.FromPackage from) {
        from.items()
            .forEach(item -> imported.add(
                new DeclarationId(from.packageName().text(), item.name().text())));
      }
    }
  }

  private void check(String packageName, List<SourceFile> files) {
    for (SourceFile file : files) {
      for (Declaration declaration : file.declarations()) {
        if (declaration instanceof Declaration.Function function) {
          DeclarationId id = new DeclarationId(packageName, function.name().text());
          if (!packages.symbols().isCalled(id) && !imported.contains(id)) {
            packages
                .reporter(file)
                .report(
                    CheckCode.UNUSED_FUNCTION,
                    function.name().span(),
                    "function '" + function.name() + "' is never called",
                    "remove it, or move it to a package without rules");
          }
        }
      }
    }
  }
}
