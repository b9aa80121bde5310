package dev.bylaw.benchmark;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.memory.PolicySetSize;
import dev.bylaw.benchmark.report.Goal;
import dev.bylaw.benchmark.report.Tables;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.scenario.LinkScenario;
import dev.bylaw.benchmark.scenario.RuleCountScenario;
import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.turns.ThreadScaling;
import dev.bylaw.benchmark.turns.TurnResults;
import dev.bylaw.benchmark.turns.Turns;
import dev.bylaw.benchmark.workload.FreshNames;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.benchmark.workload.Variants;
import dev.bylaw.document.Document;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs every comparison in this JVM and prints what came of it, the goals last. */
final class Comparison {
  private static final int VARIANTS = 64;
  private static final int FINDINGS = 22;
  private static final double NONE = Double.NaN;

  private final Reviews reviews;
  private final Duration duration;
  private final PrintStream out;
  private final PolicySet policies = PolicySets.everyControl();
  private final OtherWork otherWork;
  private final List<Goal> goals = new ArrayList<>();

  Comparison(Reviews reviews, Duration duration, PrintStream out) {
    this.reviews = reviews;
    this.duration = duration;
    this.out = out;
    otherWork = new OtherWork(reviews);
  }

  void run() {
    out.printf(
        "Reviews: %s, %,d and %,d bytes. JDK %s, %d processors.%n%n",
        reviews.source(),
        reviews.compliant().length,
        reviews.violating().length,
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
    compliantEvaluation();
    violatingEvaluation();
    bytes();
    ruleCount();
    threads();
    linkedSet();
    out.println("### Goals");
    out.print(Tables.goals(goals));
  }

  private void compliantEvaluation() {
    EvaluationScenario scenario = new EvaluationScenario(reviews.compliant(), policies);
    expect(0, scenario.verify());
    TurnResults results = turns(
        "Evaluation, compliant pod",
        scenario.contenders(),
        EvaluationScenario.PER_CONTROL,
        EvaluationScenario.RECORDS);
    String measure = "evaluation, compliant";
    goals.add(Goal.atMost(
        measure,
        results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.PER_CONTROL),
        "%.3f × JsonNode per control",
        0.15,
        NONE));
    goals.add(Goal.atMost(
        measure,
        results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.RECORDS),
        "%.2f × records",
        NONE,
        0.9));
    goals.add(Goal.atMost(
        measure,
        (double) results.allocated(EvaluationScenario.BYLAW),
        "%.0f B allocated",
        0,
        NONE));
    goals.add(Goal.atLeast(
        measure,
        results.ratio(EvaluationScenario.CEL, EvaluationScenario.BYLAW),
        "%.0f times as fast as cel-java",
        1000));
    goals.add(Goal.atLeast(
        measure,
        results.ratio(EvaluationScenario.WASM, EvaluationScenario.BYLAW),
        "%.0f times as fast as OPA wasm",
        1000));
  }

  private void violatingEvaluation() {
    EvaluationScenario scenario = new EvaluationScenario(reviews.violating(), policies);
    expect(FINDINGS, scenario.verify());
    TurnResults results = turns(
        "Evaluation, violating pod, 22 findings",
        scenario.contenders(),
        EvaluationScenario.PER_CONTROL,
        EvaluationScenario.RECORDS);
    String measure = "evaluation, violating, as returned";
    goals.add(Goal.atMost(
        measure,
        results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.PER_CONTROL),
        "%.3f × JsonNode per control",
        0.25,
        NONE));
    goals.add(Goal.atMost(
        measure,
        results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.RECORDS),
        "%.2f × records",
        NONE,
        0.4));
    goals.add(Goal.atMost(
        "evaluation, violating, all texts rendered",
        results.ratio(EvaluationScenario.BYLAW_RENDERED, EvaluationScenario.PER_CONTROL),
        "%.2f × JsonNode per control",
        0.9,
        0.5));
  }

  private void bytes() {
    Variants variants = Variants.of(reviews.compliant(), VARIANTS);
    TurnResults same = bytes("compliant pod", Inputs.same(reviews.compliant()), 1, 0);
    bytes("violating pod", Inputs.same(reviews.violating()), 1, FINDINGS);
    TurnResults varied = bytes("64 variants of the compliant pod", variants, VARIANTS, 0);
    TurnResults fresh =
        bytes("compliant pod, new field names", new FreshNames(reviews.compliant()), 3, 0);
    bytesGoal("bytes to decision, compliant", same);
    bytesGoal("bytes to decision, 64 variants", varied);
    bytesGoal("bytes to decision, new field names", fresh);
    goals.add(Goal.atLeast(
        "bytes to decision, compliant",
        same.ratio(BytesScenario.WASM, BytesScenario.BYLAW),
        "%.0f times as fast as OPA wasm",
        50));
  }

  private TurnResults bytes(String of, Inputs inputs, int distinct, int findings) {
    BytesScenario scenario = new BytesScenario(inputs, policies);
    expect(findings * distinct, scenario.verify(distinct));
    return turns(
        "From bytes, " + of, scenario.contenders(), BytesScenario.READ_TREE, BytesScenario.TOKENS);
  }

  private void bytesGoal(String measure, TurnResults results) {
    double ratio = results.ratio(BytesScenario.BYLAW, BytesScenario.READ_TREE);
    goals.add(Goal.atMost(measure, ratio, "%.2f × readTree", 0.4, 0.25));
  }

  private void ruleCount() {
    RuleCountScenario scenario = new RuleCountScenario(reviews.compliant());
    scenario.verify();
    TurnResults results = turns("Number of rules", scenario.contenders(), RuleCountScenario.TWENTY);
    goals.add(Goal.atMost(
        "1,000 rules of which 20 apply",
        results.ratio(RuleCountScenario.THOUSAND, RuleCountScenario.TWENTY),
        "%.2f × those 20 alone",
        1.1,
        NONE));
  }

  private void threads() {
    BylawReviews bylaw = new BylawReviews(policies);
    Document document = bylaw.read(reviews.compliant());
    speedUp("evaluation, 2 threads", () -> () -> bylaw.decide(document));
    speedUp("bytes to decision, 2 threads", () -> () -> bylaw.decide(reviews.compliant()));
  }

  private void speedUp(String measure, Supplier<Contender.Operation> operations) {
    Duration turn = Duration.ofMillis(Math.max(1, duration.toMillis() / 40));
    double speedUp = new ThreadScaling(operations, turn).speedUp(2, 11);
    goals.add(Goal.atLeast(measure, speedUp, "%.2f × the throughput of 1", 1.9));
  }

  private void linkedSet() {
    LinkScenario scenario = new LinkScenario();
    scenario.verify();
    TurnResults results = turns("Linking", scenario.contenders());
    double milliseconds = results.median(LinkScenario.LINK) / 1e6;
    goals.add(Goal.atMost("link the PSS pack, warm", milliseconds, "%.1f ms", 50, 20));
    double megabytes = PolicySetSize.perSet(20, reviews.compliant()) / 1e6;
    goals.add(Goal.atMost("a linked set of the PSS pack", megabytes, "%.2f MB", 5, NONE));
  }

  private TurnResults turns(String title, List<Contender> contenders, String... bases) {
    TurnResults results = new Turns(contenders, otherWork).run(duration, duration);
    out.println(Tables.turns(title, results, List.of(bases)));
    return results;
  }

  private static void expect(int findings, int actual) {
    if (findings != actual) {
      throw new IllegalStateException("expected " + findings + " findings, not " + actual);
    }
  }
}
