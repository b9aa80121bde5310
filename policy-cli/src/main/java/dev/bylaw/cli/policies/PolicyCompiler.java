package dev.bylaw.cli.policies;

import dev.bylaw.cli.report.DiagnosticReport;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.SourceText;
import java.util.List;

/** Compiles policies against the bundled ones. */
public final class PolicyCompiler {
  private PolicyCompiler() {}

  /**
   * Compiles sources together, for whatever version of Kubernetes; warnings go to standard error.
   *
   * @param sources the sources
   * @param bundled what they may import from
   * @param terminal where warnings go
   * @return the library
   * @throws UnusablePoliciesException if there is an error; it holds all errors and warnings
   */
  public static Library compile(List<SourceText> sources, Library bundled, Terminal terminal)
      throws UnusablePoliciesException {
    return compile(sources, CompileOptions.of(List.of(bundled)), terminal);
  }

  /**
   * Compiles sources whose packages take the place of bundled ones of their names, as the sources
   * of the bundled rules themselves; warnings go to standard error.
   *
   * @param sources the sources
   * @param bundled what they may import from
   * @param terminal where warnings go
   * @return the library
   * @throws UnusablePoliciesException if there is an error; it holds all errors and warnings
   */
  public static Library compileReplacing(
      List<SourceText> sources, Library bundled, Terminal terminal)
      throws UnusablePoliciesException {
    return compile(sources, CompileOptions.of(List.of(bundled)).withReplacing(), terminal);
  }

  /**
   * Compiles sources that take the place of bundled ones, so that they import from each other
   * alone.
   *
   * @param sources all sources that they need
   * @param terminal where warnings go
   * @return the library
   * @throws UnusablePoliciesException if there is an error; it holds all errors and warnings
   */
  public static Library compileAlone(List<SourceText> sources, Terminal terminal)
      throws UnusablePoliciesException {
    return compile(
        sources, CompileOptions.of(List.of()).withBinding(KubernetesRules.binding()), terminal);
  }

  /** Compiles sources that are used with one version, so that warnings about fields speak of it. */
  static Library compile(
      List<SourceText> sources, Library bundled, Version kubernetes, Terminal terminal)
      throws UnusablePoliciesException {
    return compile(
        sources,
        CompileOptions.of(List.of(bundled)).withVersions(kubernetes, kubernetes),
        terminal);
  }

  private static Library compile(
      List<SourceText> sources, CompileOptions options, Terminal terminal)
      throws UnusablePoliciesException {
    Compilation compilation = Bylaw.check(sources, options);
    if (compilation.library().isEmpty()) {
      throw new UnusablePoliciesException(
          "the policies do not compile; nothing was checked", compilation.diagnostics());
    }
    if (!compilation.diagnostics().isEmpty()) {
      DiagnosticReport.write(compilation.diagnostics(), terminal.errors(), terminal.errorStyle());
    }
    return compilation.library().get();
  }
}
