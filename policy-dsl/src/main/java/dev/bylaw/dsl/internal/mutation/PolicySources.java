package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.binding.Binding;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.internal.check.Checker;
import dev.bylaw.dsl.internal.declare.BindingNames;
import dev.bylaw.dsl.internal.declare.DeclarationTable;
import dev.bylaw.dsl.internal.parse.ParseResult;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.ImportDeclaration;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sources that are changed, without their tests, and how one of them is checked anew: only its
 * own package, and those that import from it. Immutable and thread-safe.
 */
final class PolicySources {
  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final Program original;
  private final List<Program> libraries;
  private final BindingNames binding;
  private final List<Version> versions;

  /**
   * Reads sources that have no error.
   *
   * @param original what the compiler made of them
   * @param libraries what they import
   */
  PolicySources(
      List<SourceText> sources,
      Program original,
      List<Program> libraries,
      Optional<Binding> binding,
      CompileOptions options) {
    for (SourceText source : sources) {
      Parser.parse(source).file().ifPresent(each -> files.put(source.name(), withoutTests(each)));
    }
    this.original = original;
    this.libraries = List.copyOf(libraries);
    this.binding = new BindingNames(binding);
    this.versions =
        Stream.of(options.oldest(), options.newest()).flatMap(Optional::stream).toList();
  }

  private static SourceFile withoutTests(SourceFile file) {
    return new SourceFile(
        file.source(),
        file.packageName(),
        file.imports(),
        file.declarations().stream()
            .filter(each -> !(each instanceof Declaration.Test))
            .toList(),
        file.comments(),
        file.unreadNames(),
        file.complete(),
        file.span());
  }

  /** Returns the files in the order in which they were given. */
  List<SourceFile> files() {
    return List.copyOf(files.values());
  }

  /**
   * Checks a changed source.
   *
   * @return all packages with the change and the unchanged tests; empty if there is an error
   */
  Optional<Program> compile(SourceText changed) {
    ParseResult parsed = Parser.parse(changed);
    if (parsed.file().isEmpty() || !parsed.diagnostics().isEmpty()) {
      return Optional.empty();
    }
    SourceFile file = withoutTests(parsed.file().get());
    Set<String> affected = affectedBy(file.packageName().text());
    List<SourceFile> checked = new ArrayList<>();
    for (SourceFile each : files.values()) {
      if (affected.contains(each.packageName().text())) {
        checked.add(each.source().name().equals(changed.name()) ? file : each);
      }
    }
    Reporter reporter = Reporter.of(changed);
    Program program = Checker.check(
        new DeclarationTable(checked, unaffected(affected), true), binding, versions, reporter);
    return reporter.hasErrors() ? Optional.empty() : Optional.of(joined(program));
  }

  private Set<String> affectedBy(String packageName) {
    Set<String> affected = new TreeSet<>(Set.of(packageName));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (SourceFile file : files.values()) {
        grows |= importsAny(file, affected) && affected.add(file.packageName().text());
      }
    }
    return affected;
  }

  private static boolean importsAny(SourceFile file, Set<String> packages) {
    return file.imports().stream()
        .anyMatch(each -> each instanceof ImportDeclaration.FromPackage from
            && packages.contains(from.packageName().text()));
  }

  private List<Program> unaffected(Set<String> affected) {
    List<Program> programs = new ArrayList<>(libraries);
    programs.add(Program.of(original.packages().stream()
        .filter(each -> !affected.contains(each.name()))
        .toList()));
    return programs;
  }

  private Program joined(Program changed) {
    List<PackageDefinition> packages = new ArrayList<>();
    for (PackageDefinition each : original.packages()) {
      packages.add(
          changed.packageNamed(each.name()).map(with -> tested(with, each)).orElse(each));
    }
    return Program.of(packages);
  }

  private static PackageDefinition tested(PackageDefinition changed, PackageDefinition original) {
    return new PackageDefinition(
        changed.name(),
        Stream.concat(
                changed.declarations().stream(),
                original.declarations().stream().filter(TestDefinition.class::isInstance))
            .toList());
  }
}
