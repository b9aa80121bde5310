package dev.bylaw.benchmark.growth;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.chart.Axis;
import dev.bylaw.benchmark.chart.LineChart;
import dev.bylaw.benchmark.chart.Series;
import dev.bylaw.benchmark.chart.Unit;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.BytesScenario.Form;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.GeneratedRules;
import dev.bylaw.benchmark.subject.OtherWork;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.turns.ThreadScaling;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.ReviewGenerator;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.benchmark.workload.SizedReview;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures the charts. All points of a chart are measured in turns. */
final class Growth {
  static final List<Integer> CONTAINERS = List.of(1, 2, 5, 10, 20, 50, 100, 200);
  static final List<Integer> RULES = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
  static final List<Integer> BYTES =
      List.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000);

  /** How many rules are on the pod where most are on other kinds. */
  private static final int FEW = 20;

  private static final int THREAD_ROUNDS = 11;
  private static final Axis TIME = new Axis("time of one run", Unit.NANOSECONDS, true);

  private final PolicySet policies = PolicySets.everyControl();
  private final Reviews reviews;
  private final Runnable otherWork;
  private final Duration duration;

  Growth(Reviews reviews, Duration duration) {
    this.reviews = reviews;
    this.otherWork = new OtherWork(reviews);
    this.duration = duration;
  }

  /** Evaluation of a compliant pod with more and more containers. */
  LineChart containers(List<Integer> counts) {
    List<Sample> samples = new ArrayList<>();
    for (int count : counts) {
      byte[] review = Reviews.bytes(ReviewGenerator.compliant(count));
      EvaluationScenario scenario = new EvaluationScenario(review, policies);
      scenario.verify();
      samples.add(new Sample("hand-written, JsonNode per control", count, scenario::perControl));
      samples.add(new Sample("hand-written, records", count, scenario::records));
      samples.add(new Sample("Bylaw", count, scenario::bylaw));
    }
    return chart("Evaluation of a pod that was read", "containers", Unit.NUMBER, samples);
  }

  /** Evaluation with more and more rules, all of them on the object's kind or few of them. */
  LineChart rules(List<Integer> counts) {
    List<Sample> samples = new ArrayList<>();
    for (int count : counts) {
      samples.add(rules("all rules are on pods", count, count));
      if (count >= FEW) {
        samples.add(rules("20 of the rules are on pods", FEW, count));
      }
    }
    return chart("Evaluation of a pod that was read", "rules", Unit.NUMBER, samples);
  }

  private Sample rules(String line, int onPods, int all) {
    BylawReviews bylaw = new BylawReviews(GeneratedRules.link(onPods, all));
    Document document = bylaw.read(reviews.compliant());
    Decision decision = bylaw.decide(document);
    if (decision.applied() != onPods || !decision.allowed()) {
      throw new IllegalStateException("unexpected " + decision);
    }
    return new Sample(line, all, () -> bylaw.decide(document));
  }

  /** From bytes to a decision as documents become longer by what no rule reads. */
  LineChart bytes(List<Integer> lengths) {
    List<Sample> samples = new ArrayList<>();
    for (int length : lengths) {
      byte[] review = SizedReview.ofLength(length);
      BytesScenario scenario = new BytesScenario(Inputs.same(review), Form.REVIEW, policies);
      scenario.verify(1);
      samples.add(new Sample(BytesScenario.READ_TREE, review.length, scenario::readTree));
      samples.add(new Sample(BytesScenario.TOKENS, review.length, scenario::tokens));
      samples.add(new Sample(BytesScenario.BYLAW, review.length, scenario::bylaw));
    }
    return chart("From the bytes of a review to a decision", "bytes", Unit.BYTES, samples);
  }

  /** Throughput of several threads beside that of one; twice as many as there are processors. */
  LineChart threads() {
    BylawReviews bylaw = new BylawReviews(policies);
    Document document = bylaw.read(reviews.compliant());
    int processors = Runtime.getRuntime().availableProcessors();
    List<Integer> counts = new ArrayList<>();
    for (int i = 1; i <= 2 * processors; i++) {
      counts.add(i);
    }
    List<Series> lines = List.of(
        new Series(
            "as many as there are processors",
            counts.stream()
                .map(each -> new Series.Point(each, Math.min(each, processors)))
                .toList()),
        threads("evaluation", counts, () -> () -> bylaw.decide(document)),
        threads("bytes to decision", counts, () -> () -> bylaw.decide(reviews.compliant())));
    return new LineChart(
        "Throughput of threads that share one policy set",
        new Axis("threads", Unit.NUMBER, false),
        new Axis("times the throughput of one", Unit.NUMBER, false),
        lines);
  }

  private Series threads(
      String line, List<Integer> counts, Supplier<Contender.Operation> operations) {
    long turn = Math.max(1, duration.toMillis() / (2L * THREAD_ROUNDS * counts.size()));
    ThreadScaling scaling = new ThreadScaling(operations, Duration.ofMillis(turn));
    return new Series(
        line,
        counts.stream()
            .map(each ->
                new Series.Point(each, each == 1 ? 1 : scaling.speedUp(each, THREAD_ROUNDS)))
            .toList());
  }

  private LineChart chart(String title, String counted, Unit unit, List<Sample> samples) {
    return new LineChart(
        title, new Axis(counted, unit, true), TIME, Sample.measure(samples, otherWork, duration));
  }
}
