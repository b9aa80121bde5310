package dev.bylaw.dsl;

import dev.bylaw.binding.Binding;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.internal.check.Checker;
import dev.bylaw.dsl.internal.declare.BindingNames;
import dev.bylaw.dsl.internal.declare.DeclarationTable;
import dev.bylaw.dsl.internal.parse.ParseResult;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.library.Library;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiler: policies as text become a {@link Library}. Thread-safe; keeps no state. */
public final class Bylaw {
  private Bylaw() {}

  /**
   * Compiles a file, or all files of a folder and its subfolders whose names end with
   * {@code .bylaw}.
   *
   * @param fileOrFolder the file or folder
   * @param imports libraries that the policies may import; the first one that has a binding gives
   *     the types
   * @return the library
   * @throws CompilationException if there is an error; it holds all errors of all files
   * @throws IOException if a file cannot be read, if it is not UTF-8, or if a folder has no
   *     policies
   */
  public static Library compile(Path fileOrFolder, Library... imports)
      throws CompilationException, IOException {
    return check(PolicyFiles.read(fileOrFolder), CompileOptions.of(List.of(imports)))
        .orThrow();
  }

  /**
   * Checks sources together: all their errors are found in one run.
   *
   * @param sources the texts of files, with the names that diagnostics call them by
   * @param options what they are checked against
   * @return the library, if there is no error, and everything that is to be said
   * @throws IllegalArgumentException if an import is not a library made by a compiler, or if two of
   *     them have a package in common
   */
  public static Compilation check(List<SourceText> sources, CompileOptions options) {
    List<ProgramLibrary> imports =
        options.imports().stream().map(ProgramLibrary::from).toList();
    requireDistinctPackages(imports);
    List<SourceFile> files = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean complete = true;
    for (SourceText source : sources) {
      ParseResult parsed = Parser.parse(source);
      diagnostics.addAll(parsed.diagnostics());
      parsed.file().ifPresent(files::add);
      complete &= parsed.file().isPresent();
    }
    Optional<Binding> binding = options
        .binding()
        .or(() -> imports.stream().flatMap(each -> each.binding().stream()).findFirst());
    Program program = Program.of(List.of());
    if (!files.isEmpty()) {
      Reporter reporter = Reporter.of(files.get(0).source());
      Set<String> replaced = options.replacing() ? packages(files) : Set.of();
      List<Program> programs =
          imports.stream().map(each -> each.without(replaced).program()).toList();
      program = Checker.check(
          new DeclarationTable(files, programs, complete),
          new BindingNames(binding),
          versions(options),
          reporter);
      diagnostics.addAll(reporter.diagnostics());
    }
    sort(diagnostics, sources);
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    Optional<Library> library =
        failed ? Optional.empty() : Optional.of(ProgramLibrary.of(program, binding, Map.of()));
    return new Compilation(library, diagnostics);
  }

  private static void requireDistinctPackages(List<ProgramLibrary> imports) {
    Map<String, Library> owners = new HashMap<>();
    for (Library each : imports) {
      for (String name : each.packages()) {
        Library other = owners.putIfAbsent(name, each);
        if (other != null && !other.equals(each)) {
          throw new IllegalArgumentException("two libraries have the package '" + name + "'");
        }
      }
    }
  }

  private static Set<String> packages(List<SourceFile> files) {
    return files.stream().map(each -> each.packageName().text()).collect(Collectors.toSet());
  }

  private static List<Version> versions(CompileOptions options) {
    return Stream.of(options.oldest(), options.newest())
        .flatMap(Optional::stream)
        .toList();
  }

  private static void sort(List<Diagnostic> diagnostics, List<SourceText> sources) {
    Map<SourceText, Integer> order = new HashMap<>();
    sources.forEach(each -> order.putIfAbsent(each, order.size()));
    diagnostics.sort(Comparator.<Diagnostic>comparingInt(
            each -> order.getOrDefault(each.primary().source(), order.size()))
        .thenComparingInt(each -> each.primary().span().start()));
  }
}
