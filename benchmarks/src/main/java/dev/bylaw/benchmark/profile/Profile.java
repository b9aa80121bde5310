package dev.bylaw.benchmark.profile;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.scenario.AdmissionScenario;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.subject.OtherWork;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.turns.Contender.Operation;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/** The command that records where the time of one measure goes. */
public final class Profile {
  private static final int DEFAULT_SECONDS = 20;
  private static final int BATCH = 200;
  private static final Duration SAMPLED_EVERY = Duration.ofMillis(10);

  private final Reviews reviews;
  private final PolicySet policies = PolicySets.everyControl();
  private final Map<String, Supplier<Operation>> measures = new TreeMap<>();
  private volatile Object sink = "";

  private Profile(Reviews reviews) {
    this.reviews = reviews;
    measures.put("compliant", () -> evaluation(reviews.compliant())::bylaw);
    measures.put("violating", () -> evaluation(reviews.violating())::bylaw);
    measures.put("rendered", () -> evaluation(reviews.violating())::bylawRendered);
    measures.put("bytes", () -> bytes(reviews.compliant())::bylaw);
    measures.put("answer", () -> answer(reviews.violating())::bylaw);
  }

  private EvaluationScenario evaluation(byte[] review) {
    return new EvaluationScenario(review, policies);
  }

  private BytesScenario bytes(byte[] review) {
    return new BytesScenario(Inputs.same(review), BytesScenario.Form.REVIEW, policies);
  }

  private AdmissionScenario answer(byte[] review) {
    return new AdmissionScenario(Inputs.same(review), policies);
  }

  /**
   * Records.
   *
   * @param arguments the measure, and how many seconds to record, after as many to warm up
   * @throws IOException if the recording cannot be kept in a temporary file
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Profile profile = new Profile(Reviews.load());
    Supplier<Operation> measure = arguments.length == 0 ? null : profile.measures.get(arguments[0]);
    if (measure == null) {
      out.println("usage: benchmarks/profile MEASURE [SECONDS], of "
          + String.join(", ", profile.measures.keySet()));
      return;
    }
    int seconds = arguments.length < 2 ? DEFAULT_SECONDS : Integer.parseInt(arguments[1]);
    profile.record(measure.get(), Duration.ofSeconds(seconds)).print(out);
  }

  private Frames record(Operation operation, Duration duration) throws IOException {
    run(operation, duration);
    Path file = Files.createTempFile("profile", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(SAMPLED_EVERY);
      recording.start();
      run(operation, duration);
      recording.stop();
      recording.dump(file);
      return Frames.of(RecordingFile.readAllEvents(file), Profile.class);
    } finally {
      Files.delete(file);
    }
  }

  /** Other sets decide in between, as in all comparisons. */
  private void run(Operation operation, Duration duration) {
    OtherWork others = new OtherWork(reviews);
    long end = System.nanoTime() + duration.toNanos();
    do {
      others.run();
      for (int i = 0; i < BATCH; i++) {
        sink = operation.run();
      }
    } while (System.nanoTime() < end);
  }

  /**
   * Returns the last result, which nobody needs: being readable keeps it from being left out.
   *
   * @return what the last run returned
   */
  public Object lastResult() {
    return sink;
  }
}
