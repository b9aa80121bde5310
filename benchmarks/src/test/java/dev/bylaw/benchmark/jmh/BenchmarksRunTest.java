package dev.bylaw.benchmark.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs, and its contenders decide alike; how fast they are is not asked here. */
class BenchmarksRunTest {
  @Test
  void every_benchmark_runs_once() throws RunnerException {
    Options options = new OptionsBuilder()
        .include("dev\\.bylaw\\.benchmark\\.jmh\\..*")
        .param("pod", "violating")
        .param("reviews", "fresh")
        .param("rules", "60")
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(1))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
    Collection<RunResult> results = new Runner(options).run();

    Set<String> run = results.stream()
        .map(each -> each.getParams().getBenchmark().replaceAll(".*\\.(\\w+)\\.\\w+$", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(run)
        .containsExactly(
            "AdmissionBenchmark",
            "BytesBenchmark",
            "EvaluationBenchmark",
            "LinkBenchmark",
            "PeersBenchmark",
            "RuleCountBenchmark",
            "ThreadsBenchmark");
    assertThat(results)
        .allSatisfy(each -> assertThat(each.getPrimaryResult().getSampleCount()).isPositive());
  }
}
