package dev.bylaw.cli.test;

import dev.bylaw.cli.report.ReportTarget;
import dev.bylaw.cli.test.mutation.MutationRequest;
import dev.bylaw.dsl.testing.TestSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a command line asks for.
 *
 * @param paths where the policies are
 * @param settings which tests are run, and how
 * @param results where results go
 * @param coverage where coverage goes; none without it
 * @param failUnder the least coverage that passes, in percent
 * @param mutation what to do with changed policies, if anything
 */
record TestRequest(
    List<String> paths,
    TestSettings settings,
    List<ReportTarget> results,
    List<ReportTarget> coverage,
    OptionalDouble failUnder,
    Optional<MutationRequest> mutation) {}
