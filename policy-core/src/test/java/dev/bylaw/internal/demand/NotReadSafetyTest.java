package dev.bylaw.internal.demand;

import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.message;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.require;
import static dev.bylaw.internal.evaluate.Tree.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A field that a rule asks for and that was not read is never taken for an absent one. */
class NotReadSafetyTest {
  private static final RecordType BOX = RecordType.of(
      "Box",
      () -> List.of(optional("colour", ScalarType.STRING), optional("owner", ScalarType.STRING)));
  private static final Node DOCUMENT =
      Policies.json("{\"colour\": \"red\", \"owner\": \"me\", \"rest\": [1, 2]}");

  private static Policies requires(String colour) {
    Policies policies = Policies.on(BOX);
    return policies.rule(
        "r", require(equal(path(policies.object(), "colour"), text(colour)), message(text("m"))));
  }

  private static Policies requiresOwner() {
    Policies policies = Policies.on(BOX);
    return policies.rule(
        "r", require(equal(path(policies.object(), "owner"), text("me")), message(text("m"))));
  }

  private static Decision decide(Policies policies, Node document) {
    return policies.policySet(EvaluationLimits.DEFAULT).evaluate(Policies.request(document));
  }

  private static void assertRefused(Decision decision) {
    assertThat(decision.allowed()).isFalse();
    assertThat(decision.errors())
        .extracting(EvaluationError::code)
        .containsExactly(ErrorCode.NOT_READ);
    assertThat(decision.errors().get(0).message()).contains("owner", "policy set");
  }

  @Test
  void row08_a_field_that_the_read_set_misses_denies() {
    Shape lacking = new Shape.Builder().field("colour", Shape.SCALAR).build();

    Decision decision = decide(requiresOwner(), Projection.of(DOCUMENT, lacking).root());

    assertRefused(decision);
  }

  @Test
  void row08_a_part_that_the_read_set_misses_below_a_field_denies() {
    Node kept = Projection.of(
            Policies.json("{\"owner\": {\"owner\": \"me\"}}"),
            new Shape.Builder().field("owner", Shape.SCALAR).build())
        .root();
    RecordType nested = RecordType.of("Nested", () -> List.of(optional("owner", BOX)));
    Policies policies = Policies.on(nested);
    policies.rule(
        "r",
        require(equal(path(policies.object(), "owner", "owner"), text("me")), message(text("m"))));

    assertRefused(decide(policies, kept));
  }

  @Test
  void row08_a_document_that_was_read_for_another_set_denies() {
    PolicySet other = requires("red").policySet(EvaluationLimits.DEFAULT);
    Document kept = other.keep(Document.of(DOCUMENT));

    assertThat(other.evaluate(Policies.request(kept.root())).allowed()).isTrue();
    assertRefused(decide(requiresOwner(), kept.root()));
  }

  @Test
  void row08_a_document_that_was_read_for_a_set_that_reads_the_same_will_do() {
    PolicySet other = requires("blue").policySet(EvaluationLimits.DEFAULT);
    Document kept = other.keep(Document.of(DOCUMENT));

    assertThat(decide(requires("red"), kept.root()).allowed()).isTrue();
    assertThat(decide(requires("blue"), kept.root()).findings()).hasSize(1);
  }
}
