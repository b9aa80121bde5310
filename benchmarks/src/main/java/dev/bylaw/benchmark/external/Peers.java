package dev.bylaw.benchmark.external;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.report.Tables;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.BytesScenario.Form;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.subject.OtherWork;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.turns.TurnResults;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command that compares Bylaw with peers outside the JVM. */
public final class Peers {
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration TURN = Duration.ofSeconds(2);

  private Peers() {}

  /**
   * Measures.
   *
   * @param arguments the folder in which the peers were built, and the number of rounds
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Reviews reviews = Reviews.load();
    List<Program> programs = programs(folder);
    if (programs.isEmpty()) {
      throw new IllegalStateException("no peers were built in " + folder);
    }
    TurnResults results = new ExternalComparison(
            contenders(reviews), new OtherWork(reviews), programs)
        .run(WARM_UP, TURN, rounds);
    out.println(Tables.turns(
        "Peers outside the JVM", results, List.of(ExternalGoals.EVALUATION, ExternalGoals.BYTES)));
    out.print(Tables.goals(ExternalGoals.of(results)));
  }

  private static List<Program> programs(Path folder) {
    List<Program> programs = new ArrayList<>();
    Path go = folder.resolve("peers-go").toAbsolutePath();
    if (Files.isExecutable(go.resolve("bench.test"))) {
      List<String> command = List.of(
          go.resolve("bench.test").toString(),
          "-test.run=^$",
          "-test.bench=OpaPss|OpaParse|Psa",
          "-test.benchtime=300ms",
          "-test.cpu=1");
      programs.add(new Program(go, command, Map.of()));
    }
    Path rust = folder.resolve("peers-rust").toAbsolutePath();
    Path regorus = rust.resolve("target/release/bench");
    if (Files.isExecutable(regorus)) {
      programs.add(new Program(rust, List.of(regorus.toString(), "pss"), Map.of("ROUNDS", "1")));
    }
    return programs;
  }

  private static List<Contender> contenders(Reviews reviews) {
    PolicySet policies = PolicySets.everyControl();
    EvaluationScenario compliant = new EvaluationScenario(reviews.compliant(), policies);
    EvaluationScenario violating = new EvaluationScenario(reviews.violating(), policies);
    BytesScenario bytes =
        new BytesScenario(Inputs.same(reviews.compliant()), Form.REVIEW, policies);
    compliant.verify();
    violating.verify();
    bytes.verify(1);
    return List.of(
        new Contender(ExternalGoals.EVALUATION, compliant::bylaw),
        new Contender("Bylaw, evaluation, violating", violating::bylaw),
        new Contender("Bylaw, texts rendered, violating", violating::bylawRendered),
        new Contender(ExternalGoals.BYTES, bytes::bylaw));
  }
}
