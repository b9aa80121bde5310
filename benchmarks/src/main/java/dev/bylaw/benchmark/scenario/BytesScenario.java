package dev.bylaw.benchmark.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.baseline.ControlByControl;
import dev.bylaw.benchmark.baseline.Violation;
import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.decision.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * From the bytes of reviews, or of pods alone, to decisions. Jackson alone decides nothing: it is
 * the measure.
 */
public final class BytesScenario {
  /** Jackson's tree of the review, and nothing done with it. */
  public static final String READ_TREE = "Jackson readTree alone";

  /** Jackson's tokens of the review, and nothing kept of them. */
  public static final String TOKENS = "Jackson tokens alone";

  /** Jackson's tree and one Java method for each control. */
  public static final String HAND = "readTree + hand, per control";

  /** A decision as it is returned. */
  public static final String BYLAW = "Bylaw, bytes to decision";

  /** What the bytes are of. */
  public enum Form {
    /** An admission review with the pod in it. */
    REVIEW,
    /** The pod alone, as in a manifest. */
    POD;

    /**
     * Names it.
     *
     * @return as a text would
     */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Inputs inputs;
  private final Form form;
  private final BylawReviews bylaw;
  private final ObjectMapper trees = new ObjectMapper();
  private final ObjectMapper handTrees = new ObjectMapper();
  private final JsonFactory tokens = new JsonFactory();

  /**
   * Prepares the contenders. None of them shares a parser's tables of names with another.
   *
   * @param inputs the documents
   * @param form what they are
   * @param policies the policy set that is measured
   */
  public BytesScenario(Inputs inputs, Form form, PolicySet policies) {
    this.inputs = inputs;
    this.form = form;
    bylaw = new BylawReviews(policies);
  }

  /**
   * Holds all contenders to one decision for each document.
   *
   * @param count how many documents to try
   * @return how many findings they have together
   * @throws IllegalStateException if one decides otherwise
   */
  public int verify(int count) {
    int findings = 0;
    for (int i = 0; i < count; i++) {
      byte[] document = inputs.next();
      Agreement agreement = new Agreement(pod(Reviews.tree(document)));
      agreement.violations(HAND, hand(document));
      agreement.decision(BYLAW, bylaw(document));
      findings += agreement.findings();
    }
    return findings;
  }

  /**
   * Lists the contenders.
   *
   * @return the contenders
   */
  public List<Contender> contenders() {
    return List.of(
        new Contender(READ_TREE, this::readTree),
        new Contender(TOKENS, this::tokens),
        new Contender(HAND, this::hand),
        new Contender(BYLAW, this::bylaw));
  }

  /**
   * Runs {@link #READ_TREE}.
   *
   * @return the tree
   */
  public JsonNode readTree() {
    return tree(trees, inputs.next());
  }

  /**
   * Runs {@link #TOKENS}.
   *
   * @return how many there are
   */
  public int tokens() {
    int count = 0;
    try (JsonParser parser = tokens.createParser(inputs.next())) {
      while (parser.nextToken() != null) {
        count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /**
   * Runs {@link #HAND}.
   *
   * @return what is wrong
   */
  public List<Violation> hand() {
    return hand(inputs.next());
  }

  private List<Violation> hand(byte[] document) {
    return ControlByControl.check(pod(tree(handTrees, document)));
  }

  private JsonNode pod(JsonNode document) {
    return form == Form.REVIEW ? document.path("request").path("object") : document;
  }

  /**
   * Runs {@link #BYLAW}.
   *
   * @return the decision
   */
  public Decision bylaw() {
    return bylaw(inputs.next());
  }

  private Decision bylaw(byte[] document) {
    return form == Form.REVIEW ? bylaw.decide(document) : bylaw.decidePod(document);
  }

  private static JsonNode tree(ObjectMapper mapper, byte[] bytes) {
    try {
      return mapper.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
