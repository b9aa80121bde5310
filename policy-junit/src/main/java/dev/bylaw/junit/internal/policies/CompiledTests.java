package dev.bylaw.junit.internal.policies;

import dev.bylaw.diagnostic.DiagnosticPrinter;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.PolicyFiles;
import dev.bylaw.dsl.testing.TestCase;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * The tests of policies that compile.
 *
 * @param tests the tests, at least one, those of a package after one another
 * @param warnings what the compiler warns of, for people; empty if of nothing
 */
public record CompiledTests(List<PolicyTestCase> tests, String warnings) {
  public CompiledTests {
    tests = List.copyOf(tests);
  }

  /**
   * Compiles policies and finds their tests.
   *
   * @param plan which ones
   * @return the tests
   * @throws AssertionFailedError if policies cannot be read or do not compile, or if no test is
   *     found
   */
  public static CompiledTests compile(TestPlan plan) {
    StringBuilder warnings = new StringBuilder();
    List<Library> libraries = new ArrayList<>();
    libraries.add(KubernetesRules.library());
    libraries.addAll(plan.libraries());
    if (!plan.imports().isEmpty()) {
      libraries.add(compile(read(plan.imports(), plan), libraries, plan.imports(), warnings));
    }
    List<PolicyFile> files = read(plan.policies(), plan);
    Library tested = compile(files, libraries, plan.policies(), warnings);
    List<PolicyTestCase> tests = new ArrayList<>();
    TestRunner runner = new TestRunner(tested, libraries).in(plan.folder());
    for (TestCase test : runner.tests(TestSettings.DEFAULTS.withSelect(plan.select()))) {
      files.stream()
          .filter(each -> each.source().name().equals(test.source()))
          .findFirst()
          .ifPresent(
              each -> tests.add(new PolicyTestCase(test, runner, each.source(), each.path())));
    }
    if (tests.isEmpty()) {
      String why = plan.select().isEmpty()
          ? "there is none"
          : "none matches '" + String.join("' or '", plan.select()) + "'";
      throw new AssertionFailedError("no test was run: " + why + " in " + names(plan.policies()));
    }
    return new CompiledTests(tests, warnings.toString());
  }

  /** Reads sources and names them by their paths from the folder of the plan. */
  private static List<PolicyFile> read(List<String> paths, TestPlan plan) {
    List<PolicyFile> files = new ArrayList<>();
    for (String path : paths) {
      try {
        for (SourceText each : PolicyFiles.read(plan.folder().resolve(path).normalize())) {
          Path file = Path.of(each.name());
          SourceText named = SourceText.of(name(file, plan.folder()), each.text());
          files.add(new PolicyFile(file, named));
        }
      } catch (NoSuchFileException e) {
        String why = e.getReason() == null ? "there is no such file or folder" : e.getReason();
        throw new AssertionFailedError(
            "no policies in '" + path + "': " + why + ", looked for below " + plan.folder(), e);
      } catch (IOException e) {
        throw new AssertionFailedError("policies cannot be read: " + e.getMessage(), e);
      }
    }
    return files;
  }

  private static String name(Path file, Path folder) {
    Path name = file.startsWith(folder) ? folder.relativize(file) : file;
    return name.toString().replace('\\', '/');
  }

  private static Library compile(
      List<PolicyFile> files, List<Library> libraries, List<String> paths, StringBuilder warnings) {
    List<SourceText> sources = files.stream().map(PolicyFile::source).toList();
    Compilation compilation = Bylaw.check(sources, CompileOptions.of(libraries));
    String said = DiagnosticPrinter.of(false).print(compilation.diagnostics());
    Library library = compilation
        .library()
        .orElseThrow(
            () -> new AssertionFailedError("the policies in " + names(paths) + " do not compile: "
                + compilation.errors().size()
                + (compilation.errors().size() == 1 ? " error" : " errors")
                + "\n\n" + said));
    warnings.append(said);
    return library;
  }

  private static String names(List<String> paths) {
    return String.join(", ", paths);
  }

  /** A source, named by its path from the folder of the plan, with its whole path. */
  private record PolicyFile(Path path, SourceText source) {}
}
