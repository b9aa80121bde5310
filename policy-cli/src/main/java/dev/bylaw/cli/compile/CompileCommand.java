package dev.bylaw.cli.compile;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.internal.binary.write.ProgramWriter;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bylaw compile}. */
@Command(
    name = "compile",
    description = "Compiles policies and says everything that is wrong with them.",
    sortOptions = false,
    footer = {"", "Exit codes: 0 the policies compile, 2 they do not, or cannot be read."})
public final class CompileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Policy files, or folders whose .bylaw files are read.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the policies in their binary form.")
  private Optional<String> output = Optional.empty();

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  public CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      Library bundled = KubernetesRules.library();
      Library compiled =
          PolicyCompiler.compile(PolicySources.read(paths, terminal), bundled, terminal);
      if (output.isPresent()) {
        write(compiled, bundled, output.get());
      }
      terminal
          .output()
          .println(Numbers.of(compiled.rules().size(), "rule") + " in "
              + Numbers.of(compiled.packages().size(), "package") + " compiled");
      return ExitCode.OK.number();
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
    } catch (IOException e) {
      terminal.fail("cannot write " + output.orElse("") + ": " + e.getMessage());
    }
    return ExitCode.FAILED.number();
  }

  private void write(Library compiled, Library bundled, String file) throws IOException {
    byte[] bytes = ProgramWriter.write(
        ProgramLibrary.from(compiled).program(),
        bundled.binding(),
        List.of(ProgramLibrary.from(bundled).program()));
    Files.write(terminal.workingDirectory().resolve(file), bytes);
  }
}
