package dev.bylaw.cli.test.mutation;

import dev.bylaw.cli.report.ReportTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** The options of {@code bylaw test} for mutation testing. */
public final class MutationOptions {
  @Option(
      names = "--mutate",
      description =
          "Once all tests pass, change the policies in one place at a time, and report the"
              + " changes that no test notices.")
  private boolean mutate;

  @Option(
      names = "--mutation-format",
      paramLabel = "text|json[=FILE]",
      description = "How to report changes, and where to; may be repeated. Implies --mutate."
          + " Default: text.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-under-mutation",
      paramLabel = "PERCENT",
      description =
          "Fail if the tests notice less of the changes, from 0 to 100. Implies --mutate.")
  private Optional<Double> failUnder = Optional.empty();

  @Option(
      names = "--accept-survivors",
      paramLabel = "FILE",
      description = "A YAML list of the changes that no test needs to notice, each with its reason;"
          + " fail if another one is not noticed, or if one of these is. Implies --mutate.")
  private Optional<String> accepted = Optional.empty();

  /** Makes options that ask for nothing. */
  public MutationOptions() {}

  /**
   * Returns what is asked for.
   *
   * @return the request; empty without mutation testing
   * @throws IllegalArgumentException if an option has a value that it cannot have; the message
   *     names the option
   */
  public Optional<MutationRequest> request() {
    boolean asked = mutate || !formats.isEmpty() || failUnder.isPresent() || accepted.isPresent();
    return asked
        ? Optional.of(new MutationRequest(targets(), threshold(), accepted))
        : Optional.empty();
  }

  private List<ReportTarget> targets() {
    try {
      return ReportTarget.parse(formats, MutationRequest.FORMATS);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--mutation-format: " + e.getMessage(), e);
    }
  }

  private OptionalDouble threshold() {
    if (failUnder.isEmpty()) {
      return OptionalDouble.empty();
    }
    double percent = failUnder.get();
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException(
          "--fail-under-mutation: " + percent + " is not from 0 to 100");
    }
    return OptionalDouble.of(percent);
  }
}
