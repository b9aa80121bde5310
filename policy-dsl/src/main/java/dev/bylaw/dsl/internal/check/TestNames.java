package dev.bylaw.dsl.internal.check;

import dev.bylaw.diagnostic.Label;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the tests of a package have names of their own. */
final class TestNames {
  private final CheckedPackages packages;

  TestNames(CheckedPackages packages) {
    this.packages = packages;
  }

  void check() {
    packages.table().sources().values().forEach(this::check);
  }

  private void check(List<SourceFile> files) {
    Map<String, Label> seen = new HashMap<>();
    for (SourceFile file : files) {
      for (Declaration declaration : file.declarations()) {
        if (declaration instanceof Declaration.Test test) {
          String name = test.name().plainText().orElse("");
          Label here = new Label(file.source(), test.name().span(), "first used here");
          Label first = seen.putIfAbsent(name, here);
          if (first != null) {
            packages
                .reporter(file)
                .report(
                    CheckCode.DUPLICATE_TEST,
                    test.name().span(),
                    "the package has a test of this name already",
                    "choose another name",
                    first);
          }
        }
      }
    }
  }
}
