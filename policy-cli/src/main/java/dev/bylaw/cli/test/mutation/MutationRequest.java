package dev.bylaw.cli.test.mutation;

import dev.bylaw.cli.report.ReportTarget;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a command line asks of mutation testing. Immutable.
 *
 * @param targets where reports go
 * @param failUnder the least mutation score that passes, in percent
 * @param accepted the file that lists the changes that may survive
 */
public record MutationRequest(
    List<ReportTarget> targets, OptionalDouble failUnder, Optional<String> accepted) {
  /** How changes can be reported. */
  static final List<String> FORMATS = List.of("text", "json");

  /** Copies the list. */
  public MutationRequest {
    targets = List.copyOf(targets);
  }
}
