package dev.bylaw.benchmark;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.external.ExternalGoals;
import dev.bylaw.benchmark.memory.PolicySetSize;
import dev.bylaw.benchmark.report.Goal;
import dev.bylaw.benchmark.report.Tables;
import dev.bylaw.benchmark.scenario.AdmissionScenario;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.BytesScenario.Form;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.scenario.LinkScenario;
import dev.bylaw.benchmark.scenario.PeerScenario;
import dev.bylaw.benchmark.scenario.RuleCountScenario;
import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.OtherWork;
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
import java.util.stream.Stream;

/** Runs every comparison in this JVM and prints what came of it, the goals last. */
final class Comparison {
  private static final int VARIANTS = 64;
  private static final int FINDINGS = 22;
  private static final int RULES = 1000;
  private static final double NONE = Double.NaN;

  private final Reviews reviews;
  private final Duration duration;
  private final PrintStream out;
  private final boolean engines;
  private final PolicySet policies = PolicySets.everyControl();
  private final OtherWork otherWork;
  private final List<Goal> goals = new ArrayList<>();

  /**
   * Prepares comparisons.
   *
   * @param duration how long each warms up and is measured then
   * @param engines whether other engines take part
   */
  Comparison(Reviews reviews, Duration duration, boolean engines, PrintStream out) {
    this.engines = engines;
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
    TurnResults evaluation = compliantEvaluation();
    violatingEvaluation();
    TurnResults bytes = bytes();
    admission();
    if (engines) {
      peers(evaluation, bytes);
    }
    ruleCount();
    threads();
    linkedSet();
    out.println("### Goals");
    out.print(Tables.goals(goals));
  }

  private TurnResults compliantEvaluation() {
    EvaluationScenario scenario = new EvaluationScenario(reviews.compliant(), policies);
    PeerScenario peers = new PeerScenario(reviews.compliant());
    expect(0, scenario.verify());
    expect(0, peers.verify());
    TurnResults results = turns(
        "Evaluation, compliant pod",
        join(scenario.contenders(), peers.evaluating()),
        EvaluationScenario.PER_CONTROL,
        EvaluationScenario.RECORDS);
    String measure = "evaluation, compliant";
    double perControl = results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.PER_CONTROL);
    goals.add(Goal.atMost(measure, perControl, "%.3f × JsonNode per control", 0.15, NONE));
    double records = results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.RECORDS);
    goals.add(Goal.atMost(measure, records, "%.2f × records", NONE, 0.9));
    double allocated = results.allocated(EvaluationScenario.BYLAW);
    goals.add(Goal.atMost(measure, allocated, "%.0f B allocated", 0, NONE));
    return results;
  }

  private void violatingEvaluation() {
    EvaluationScenario scenario = new EvaluationScenario(reviews.violating(), policies);
    PeerScenario peers = new PeerScenario(reviews.violating());
    expect(FINDINGS, scenario.verify());
    expect(FINDINGS, peers.verify());
    TurnResults results = turns(
        "Evaluation, violating pod, 22 findings",
        join(scenario.contenders(), peers.evaluating()),
        EvaluationScenario.PER_CONTROL,
        EvaluationScenario.RECORDS);
    String measure = "evaluation, violating, as returned";
    double perControl = results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.PER_CONTROL);
    goals.add(Goal.atMost(measure, perControl, "%.3f × JsonNode per control", 0.25, NONE));
    double records = results.ratio(EvaluationScenario.BYLAW, EvaluationScenario.RECORDS);
    goals.add(Goal.atMost(measure, records, "%.2f × records", NONE, 0.4));
    double rendered =
        results.ratio(EvaluationScenario.BYLAW_RENDERED, EvaluationScenario.PER_CONTROL);
    goals.add(Goal.atMost(
        "evaluation, violating, all texts rendered",
        rendered,
        "%.2f × JsonNode per control",
        0.9,
        0.5));
  }

  private TurnResults bytes() {
    PeerScenario peers = new PeerScenario(reviews.compliant());
    expect(0, peers.verify());
    Inputs violating = Inputs.same(reviews.violating());
    bytes(Form.REVIEW, "violating", violating, 1, FINDINGS, List.of());
    TurnResults review = bytes(Form.REVIEW, reviews.compliant(), peers.fromBytes());
    bytes(Form.POD, Reviews.bytes(Reviews.pod(reviews.compliant())), List.of());
    return review;
  }

  /** The same document, with field names that never come twice, and others of its shape. */
  private TurnResults bytes(Form form, byte[] compliant, List<Contender> peers) {
    TurnResults same = bytes(form, "compliant", Inputs.same(compliant), 1, 0, peers);
    bytesGoal(form, "compliant", same);
    FreshNames names = new FreshNames(compliant);
    bytesGoal(form, "new field names", bytes(form, "new field names", names, 3, 0, List.of()));
    Variants variants = Variants.of(compliant, VARIANTS);
    bytesGoal(form, "64 variants", bytes(form, "64 variants", variants, VARIANTS, 0, List.of()));
    return same;
  }

  private TurnResults bytes(
      Form form, String of, Inputs inputs, int distinct, int findings, List<Contender> peers) {
    BytesScenario scenario = new BytesScenario(inputs, form, policies);
    expect(findings * distinct, scenario.verify(distinct));
    return turns(
        "From the bytes of a %s to a decision, %s".formatted(form.text(), of),
        join(scenario.contenders(), peers),
        BytesScenario.READ_TREE,
        BytesScenario.TOKENS);
  }

  private void bytesGoal(Form form, String of, TurnResults results) {
    double ratio = results.ratio(BytesScenario.BYLAW, BytesScenario.READ_TREE);
    String measure = "bytes of a %s to decision, %s".formatted(form.text(), of);
    goals.add(Goal.atMost(measure, ratio, "%.2f × readTree", 0.4, 0.25));
  }

  private void admission() {
    admission("compliant pod", reviews.compliant(), 0);
    TurnResults results = admission("violating pod", reviews.violating(), FINDINGS);
    double ratio = results.ratio(AdmissionScenario.BYLAW, AdmissionScenario.READ_TREE);
    goals.add(Goal.atMost("review to response, violating", ratio, "%.2f × readTree", 0.55, 0.4));
  }

  private TurnResults admission(String of, byte[] review, int findings) {
    AdmissionScenario scenario = new AdmissionScenario(Inputs.same(review), policies);
    expect(findings, scenario.verify());
    return turns(
        "From a review to its response, " + of, scenario.contenders(), AdmissionScenario.READ_TREE);
  }

  private void peers(TurnResults evaluation, TurnResults bytes) {
    goals.add(Goal.atLeast(
        "evaluation, compliant",
        evaluation.ratio(PeerScenario.CEL, EvaluationScenario.BYLAW),
        "%.0f times as fast as cel-java",
        1000));
    goals.add(Goal.atMost(
        "evaluation, compliant, of which cel-java takes %,d B"
            .formatted(evaluation.allocated(PeerScenario.CEL)),
        (double) evaluation.allocated(EvaluationScenario.BYLAW),
        "%.0f B",
        0,
        NONE));
    goals.add(Goal.atLeast(
        "evaluation, compliant",
        evaluation.ratio(PeerScenario.WASM, EvaluationScenario.BYLAW),
        "%.0f times as fast as OPA wasm in Java",
        1000));
    goals.add(Goal.atLeast(
        "bytes of a review to decision, compliant",
        bytes.ratio(PeerScenario.WASM_FROM_BYTES, BytesScenario.BYLAW),
        "%.0f times as fast as OPA wasm in Java",
        50));
    goals.addAll(ExternalGoals.notMeasured("benchmarks/peers measures it"));
  }

  private void ruleCount() {
    RuleCountScenario scenario = new RuleCountScenario(RULES, reviews.compliant());
    scenario.verify();
    TurnResults results = turns("Number of rules", scenario.contenders(), RuleCountScenario.TWENTY);
    goals.add(Goal.atMost(
        "1,000 rules of which 20 apply",
        results.ratio(RuleCountScenario.AMONG_OTHERS, RuleCountScenario.TWENTY),
        "%.2f × those 20 alone",
        1.1,
        NONE));
  }

  private void threads() {
    BylawReviews bylaw = new BylawReviews(policies);
    Document document = bylaw.read(reviews.compliant());
    speedUp("evaluation, 2 threads", () -> () -> bylaw.decide(document));
    speedUp(
        "bytes of a review to decision, 2 threads", () -> () -> bylaw.decide(reviews.compliant()));
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
    double megabytes = PolicySetSize.perSet(20, reviews.compliant()) / 1e6;
    goals.add(Goal.atMost("a linked set of the PSS pack", megabytes, "%.2f MB", 5, NONE));
    String soak = "benchmarks/soak measures it";
    goals.add(
        Goal.atMost("10 million evaluations", NONE, "%.0f B kept", 0, NONE).notMeasured(soak));
    goals.add(Goal.atMost("10,000 swaps", NONE, "%.0f sets kept", 0, NONE).notMeasured(soak));
    double milliseconds = results.median(LinkScenario.LINK) / 1e6;
    goals.add(Goal.atMost("link the PSS pack, warm", milliseconds, "%.1f ms", 50, 20));
  }

  private TurnResults turns(String title, List<Contender> contenders, String... bases) {
    TurnResults results = new Turns(contenders, otherWork).run(duration, duration);
    out.println(Tables.turns(title, results, List.of(bases)));
    return results;
  }

  private List<Contender> join(List<Contender> contenders, List<Contender> others) {
    return !engines
        ? contenders
        : Stream.concat(contenders.stream(), others.stream()).toList();
  }

  private static void expect(int findings, int actual) {
    if (findings != actual) {
      throw new IllegalStateException("expected " + findings + " findings, not " + actual);
    }
  }
}
