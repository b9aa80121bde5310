package dev.bylaw.cli.version;

import dev.bylaw.binding.Binding;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.scalar.Version;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code bylaw version}. */
@Command(name = "version", description = "Shows what this command is made of.")
public final class VersionCommand implements Callable<Integer> {
  private final Terminal terminal;

  /**
   * Makes the command.
   *
   * @param terminal where it writes
   */
  public VersionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Library bundled = KubernetesRules.library();
    terminal.output().println("bylaw " + ProductVersion.read());
    terminal.output().println("java " + Runtime.version());
    Binding binding = KubernetesRules.binding();
    List<Version> known = binding.versions();
    terminal
        .output()
        .println(binding.name() + " " + known.get(0) + " to " + known.get(known.size() - 1));
    terminal.output().println("rules " + bundled.rules().size() + " (" + bundled.digest() + ")");
    return 0;
  }
}
