package dev.bylaw.cli.diff;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFinder;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Progress;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.difference.PolicyComparison;
import dev.bylaw.dsl.difference.SearchOptions;
import dev.bylaw.dsl.difference.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bylaw diff}. */
@Command(
    name = "diff",
    description =
        "Says what a change of policies does: over manifests, or by a search for documents"
            + " on which the policies differ.",
    sortOptions = false,
    footer = {
      "",
      "OLD and NEW are names and paths joined by commas: a profile (baseline, restricted, or a .yaml",
      "file), 'bundled' for all bundled rules as written, policy files or folders. A policy that",
      "declares a package of the bundled rules takes its place. As in: restricted,policies/",
      "",
      "Exit codes: 0 no difference in verdicts, places or actions was found, 1 there is one, 2 the",
      "policies or manifests cannot be used. That a search finds nothing is no proof.",
    })
public final class DiffCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String JSON = "json";

  private final Terminal terminal;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The policies as they were.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The policies as they are to be.")
  private String now = "";

  @Option(
      names = "--on",
      paramLabel = "PATH",
      description =
          "Compare over the manifests of a file or folder, or of - for standard input; may"
              + " be repeated. Without it, documents are searched for.")
  private List<String> manifests = new ArrayList<>();

  @Option(
      names = "--implies",
      description =
          "Search for a document that OLD, the stronger policies, allow and NEW, the weaker"
              + " ones, refuse.")
  private boolean implies;

  @Option(
      names = "--select",
      paramLabel = "GLOB|FRAMEWORK:CONTROL",
      description = "Compare only the rules whose id matches, or that map to a control; may be"
          + " repeated.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--kubernetes",
      paramLabel = "1.NN",
      description = "The version of Kubernetes. A search tries all versions that rules mention"
          + " unless it is given.")
  private Optional<String> kubernetes = Optional.empty();

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "The namespace of objects that name none; 'default' by default.")
  private Optional<String> namespace = Optional.empty();

  @Option(
      names = "--tries",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many documents a search tries at most; 10000 by default.")
  private int tries;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Makes a search repeatable; 1 by default.")
  private long seed;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = TEXT,
      description = "How to report; text by default.")
  private String format = TEXT;

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields that it injects
  public DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals(TEXT) && !format.equals(JSON)) {
      throw new ParameterException(
          spec.commandLine(), "--format: there is no '" + format + "'; use text or json");
    }
    if (implies && !manifests.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--implies searches, and --on does not");
    }
    if (tries < 1) {
      throw new ParameterException(spec.commandLine(), "--tries: must be at least 1");
    }
    try {
      return run().number();
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
    } catch (ConfigurationException e) {
      new UnusablePoliciesException("the policies cannot be used", e.diagnostics())
          .report(terminal);
    }
    return ExitCode.FAILED.number();
  }

  private ExitCode run() throws UnusablePoliciesException, ConfigurationException, IOException {
    OperandLoader loader = new OperandLoader(terminal, select);
    BindingSettings settings = new BindingSettings(
        kubernetes.map(version -> Map.of("kubernetes", version)).orElse(Map.of()), namespace);
    PolicyComparison comparison = PolicyComparison.of(loader.load(old), loader.load(now), settings);
    comparison
        .notCompared()
        .forEach(each -> terminal.fail(
            "not compared: " + each + " has a parameter without a value; a profile can give one"));
    return manifests.isEmpty() ? search(comparison) : compare(comparison, settings);
  }

  private ExitCode compare(PolicyComparison comparison, BindingSettings settings)
      throws IOException {
    FoundInputs inputs =
        InputFinder.find(terminal.workingDirectory(), manifests, InputFinder.MANIFESTS);
    ManifestComparison over = new ManifestComparison(terminal, comparison, settings);
    over.compare(inputs);
    report().manifests(comparison.changedRules(), over.objects(), over.changed());
    terminal.output().flush();
    over.failures().forEach(terminal::fail);
    if (over.objects() == 0) {
      terminal.fail("no object was compared in " + String.join(", ", manifests));
    }
    if (!over.failures().isEmpty() || over.objects() == 0) {
      return ExitCode.FAILED;
    }
    return over.changed().stream().anyMatch(ChangedObject::isOfBehaviour)
        ? ExitCode.REFUSED
        : ExitCode.OK;
  }

  private ExitCode search(PolicyComparison comparison) throws ConfigurationException, IOException {
    SearchResult result;
    try (Progress progress = new Progress(terminal, "trying", tries)) {
      SearchOptions options = new SearchOptions(tries, seed, progress::reached);
      result = implies ? comparison.searchNotImplied(options) : comparison.search(options);
    }
    report().search(comparison.changedRules(), result, implies);
    return result.witnesses().stream().anyMatch(each -> implies || each.isOfBehaviour())
        ? ExitCode.REFUSED
        : ExitCode.OK;
  }

  private DiffReport report() {
    return format.equals(JSON)
        ? new DiffJson(terminal.output(), old, now)
        : new DiffText(terminal.output(), terminal.style(), old, now);
  }
}
