package dev.bylaw.benchmark.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.baseline.ControlByControl;
import dev.bylaw.benchmark.baseline.JsonSinglePass;
import dev.bylaw.benchmark.baseline.Pod;
import dev.bylaw.benchmark.baseline.RecordSinglePass;
import dev.bylaw.benchmark.baseline.Violation;
import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import java.util.List;

/**
 * All controls on a pod that every contender has read already, in the form it likes best. Other
 * engines are in {@link PeerScenario}.
 */
public final class EvaluationScenario {
  /** One Java method for each control, over Jackson's tree. */
  public static final String PER_CONTROL = "hand, JsonNode per control";

  /** One walk over Jackson's tree. */
  public static final String SINGLE_PASS = "hand, JsonNode in one pass";

  /** One walk over records. */
  public static final String RECORDS = "hand, records";

  /** A decision as it is returned. */
  public static final String BYLAW = "Bylaw";

  /** A decision of which every message and place is asked. */
  public static final String BYLAW_RENDERED = "Bylaw, all texts rendered";

  private final JsonNode pod;
  private final Pod records;
  private final Document document;
  private final BylawReviews bylaw;

  /**
   * Reads a review for every contender.
   *
   * @param bytes the review
   * @param policies the policy set that is measured
   */
  public EvaluationScenario(byte[] bytes, PolicySet policies) {
    pod = Reviews.pod(bytes);
    records = Pod.bind(pod);
    bylaw = new BylawReviews(policies);
    document = bylaw.read(bytes);
  }

  /**
   * Holds all contenders to one decision.
   *
   * @return how many findings there are
   * @throws IllegalStateException if one decides otherwise
   */
  public int verify() {
    Agreement agreement = new Agreement(pod);
    agreement.violations(PER_CONTROL, perControl());
    agreement.violations(SINGLE_PASS, singlePass());
    agreement.violations(RECORDS, records());
    agreement.decision(BYLAW, bylaw());
    return agreement.findings();
  }

  /**
   * Lists the contenders.
   *
   * @return the contenders
   */
  public List<Contender> contenders() {
    return List.of(
        new Contender(PER_CONTROL, this::perControl),
        new Contender(SINGLE_PASS, this::singlePass),
        new Contender(RECORDS, this::records),
        new Contender(BYLAW, this::bylaw),
        new Contender(BYLAW_RENDERED, this::bylawRendered));
  }

  /**
   * Runs {@link #PER_CONTROL}.
   *
   * @return what is wrong
   */
  public List<Violation> perControl() {
    return ControlByControl.check(pod);
  }

  /**
   * Runs {@link #SINGLE_PASS}.
   *
   * @return what is wrong
   */
  public List<Violation> singlePass() {
    return JsonSinglePass.check(pod);
  }

  /**
   * Runs {@link #RECORDS}.
   *
   * @return what is wrong
   */
  public List<Violation> records() {
    return RecordSinglePass.check(records);
  }

  /**
   * Runs {@link #BYLAW}.
   *
   * @return the decision
   */
  public Decision bylaw() {
    return bylaw.decide(document);
  }

  /**
   * Runs {@link #BYLAW_RENDERED}.
   *
   * @return the length of all texts
   */
  public int bylawRendered() {
    return BylawReviews.render(bylaw.decide(document));
  }
}
