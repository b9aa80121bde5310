package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.mutation.report.DroppedMutants;
import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Program;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** All changes of all sources, in several threads; the report does not depend on their number. */
public final class MutationRun {
  private final PolicySources sources;
  private final MutantTests tests;
  private final Program original;
  private final Map<DeclarationRun, List<Mutant>> runs = new LinkedHashMap<>();
  private int changes;

  private MutationRun(PolicySources sources, MutantTests tests, Program original) {
    this.sources = sources;
    this.tests = tests;
    this.original = original;
    sources.files().forEach(this::add);
  }

  /**
   * Runs the tests on the unchanged policies and finds the changes.
   *
   * @param tested what the compiler made of the sources
   * @param folder what files of tests are relative to
   */
  public static MutationRun prepare(
      List<SourceText> sources, CompileOptions options, Library tested, Path folder) {
    ProgramLibrary library = ProgramLibrary.from(tested);
    List<ProgramLibrary> imports = options.imports().stream()
        .map(each -> ProgramLibrary.from(each).without(tested.packages()))
        .toList();
    PolicySources texts = new PolicySources(
        sources,
        library.program(),
        imports.stream().map(ProgramLibrary::program).toList(),
        library.binding(),
        options);
    return new MutationRun(texts, new MutantTests(library, imports, folder), library.program());
  }

  /** Counts the changes of sources that compile. */
  public static int changes(List<SourceText> sources, Library tested) {
    Program program = ProgramLibrary.from(tested).program();
    int changes = 0;
    for (SourceText source : sources) {
      CheckedNodes nodes = CheckedNodes.of(program, source.name());
      changes += Parser.parse(source)
          .file()
          .map(each -> DeclarationMutants.of(each, nodes).size())
          .orElse(0);
    }
    return changes;
  }

  /** Returns the tests that fail on the unchanged policies, each as {@code package: name}. */
  public List<String> failing() {
    return tests.failing().stream()
        .map(each -> each.id().packageName() + ": " + each.id().name())
        .toList();
  }

  private void add(SourceFile file) {
    CheckedNodes nodes = CheckedNodes.of(original, file.source().name());
    Map<Declaration, List<Mutant>> byDeclaration = new LinkedHashMap<>();
    for (Mutant each : DeclarationMutants.of(file, nodes)) {
      nodes
          .declaration(each.span())
          .ifPresent(declaration -> byDeclaration
              .computeIfAbsent(declaration, any -> new ArrayList<>())
              .add(each));
    }
    byDeclaration.forEach((declaration, mutants) -> {
      runs.put(new DeclarationRun(declaration, nodes, sources, tests), mutants);
      changes += mutants.size();
    });
  }

  /** Returns how many changes will be tried, those included that do not count. */
  public int changes() {
    return changes;
  }

  /**
   * Tries all changes.
   *
   * @param progress is told from any thread how many changes were tried so far
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public MutationReport run(int threads, IntConsumer progress) throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    ExecutorService executor = Executors.newFixedThreadPool(threads, task -> {
      Thread thread = new Thread(task, "bylaw mutation");
      thread.setDaemon(true);
      return thread;
    });
    try {
      List<Future<MutationReport>> reports = new ArrayList<>();
      runs.forEach((run, mutants) -> reports.add(
          executor.submit(() -> run.run(mutants, () -> progress.accept(done.incrementAndGet())))));
      return joined(reports);
    } finally {
      executor.shutdownNow();
    }
  }

  private static MutationReport joined(List<Future<MutationReport>> reports)
      throws InterruptedException {
    List<MutantResult> results = new ArrayList<>();
    DroppedMutants dropped = DroppedMutants.NONE;
    for (Future<MutationReport> each : reports) {
      try {
        MutationReport report = each.get();
        results.addAll(report.results());
        dropped = dropped.plus(report.dropped());
      } catch (ExecutionException failure) {
        throw new IllegalStateException("a change could not be tried", failure.getCause());
      }
    }
    return new MutationReport(results, dropped);
  }
}
