package dev.bylaw.kubernetes.internal.build;

import dev.bylaw.binding.Binding;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.source.LineColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Compiles the bundled pack. A warning is an error here: the pack is what users learn from. */
public final class PackCompiler {
  private PackCompiler() {}

  /**
   * Compiles the pack.
   *
   * @param folder the folder of the packages
   * @param binding the types that they use
   * @return the program
   * @throws IOException if a policy cannot be read
   * @throws IllegalStateException if there is anything to say about a policy
   */
  public static Program compile(Path folder, Binding binding) throws IOException {
    CompileOptions options = CompileOptions.of(List.of()).withBinding(binding);
    Compilation compilation = Bylaw.check(PackSources.read(folder), options);
    if (!compilation.diagnostics().isEmpty()) {
      throw new IllegalStateException(compilation.diagnostics().stream()
          .map(PackCompiler::describe)
          .collect(Collectors.joining("\n", "the bundled rules do not compile:\n", "")));
    }
    return ProgramLibrary.from(compilation.library().orElseThrow()).program();
  }

  private static String describe(Diagnostic diagnostic) {
    LineColumn at =
        diagnostic.primary().source().position(diagnostic.primary().span().start());
    return "%s:%s: %s: %s (%s)"
        .formatted(
            diagnostic.primary().source().name(),
            at,
            diagnostic.code().code(),
            diagnostic.message(),
            diagnostic.primary().text());
  }
}
