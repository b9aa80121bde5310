package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.FileNames;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.SourceFile;
import java.util.List;

/** Warns of imported names that a file does not use. */
final class UnusedImports {
  private final CheckedPackages packages;

  UnusedImports(CheckedPackages packages) {
    this.packages = packages;
  }

  void check() {
    for (List<SourceFile> files : packages.table().sources().values()) {
      files.forEach(this::check);
    }
  }

  private void check(SourceFile file) {
    FileNames known = packages.symbols().namesIn(file);
    for (ImportDeclaration each : file.imports()) {
      for (ImportDeclaration.Item item : each.items()) {
        if (!known.isUsed(item.localName().text())) {
          packages
              .reporter(file)
              .report(
                  CheckCode.UNUSED_IMPORT,
                  item.span(),
                  "'" + item.localName() + "' is imported and never used",
                  "remove it");
        }
      }
    }
  }
}
