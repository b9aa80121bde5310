package dev.bylaw.kubernetes.cases;

import static dev.bylaw.kubernetes.cases.SameDecision.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.document.Document;
import dev.bylaw.evaluation.GeneratedCode;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReading;
import dev.bylaw.reader.NodeWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of an object for a set is enough to decide on it as on the whole object. */
class KeptDocumentsTest {
  private final PodSecurityCases cases = new PodSecurityCases();

  @ParameterizedTest
  @ValueSource(strings = {"pss", "pss-matrix", "pss-fuzz", "pss-workloads", "bulk"})
  void decisions_are_those_on_whole_objects(String suite) throws IOException {
    int objects = 0;
    for (Case asked : CaseFiles.read(SharedCases.folder().resolve(suite).resolve("cases.jsonl"))) {
      PolicySet policies = cases.policySet(asked);
      for (Document document : PodSecurityCases.read(asked).documents()) {
        for (Document object : KubernetesRules.binding().open(document)) {
          Decision decision = generated(asked.id(), policies, policies.keep(object));
          assertSame(asked.id() + " " + object.index(), decision, policies.evaluate(object));
          objects++;
        }
      }
    }
    assertThat(objects).isPositive();
  }

  /** Decides, and makes sure that generated code did, which gives up on errors alone. */
  private static Decision generated(String id, PolicySet policies, Document kept) {
    GeneratedCode before = policies.generatedCode();
    Decision decision = policies.evaluate(kept);
    GeneratedCode after = policies.generatedCode();
    assertThat(after.interpreted()).as(id).isEmpty();
    assertThat(after.failures()).as(id).isZero();
    assertThat(after.notRead()).as(id).isEqualTo(before.notRead());
    assertThat(after.beyondBudget()).as(id).isEqualTo(before.beyondBudget());
    if (decision.errors().isEmpty()) {
      assertThat(after.givenUp()).as(id).isEqualTo(before.givenUp());
    }
    return decision;
  }

  @ParameterizedTest
  @ValueSource(strings = {"pss", "bulk"})
  void objects_that_a_set_reads_itself_are_decided_on_like_any_others(String suite)
      throws IOException {
    for (Case asked : CaseFiles.read(SharedCases.folder().resolve(suite).resolve("cases.jsonl"))) {
      PolicySet policies = cases.policySet(asked);
      for (Document document : PodSecurityCases.read(asked).documents()) {
        for (Document object : KubernetesRules.binding().open(document)) {
          byte[] json = NodeWriter.json(object.root()).getBytes(StandardCharsets.UTF_8);
          Document read = ((DocumentReading.Read) policies.read(json)).document();
          assertSame(
              asked.id() + " " + object.index(),
              generated(asked.id(), policies, read),
              policies.evaluate(Document.of(object.root())));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pss"})
  void row08_objects_that_another_profile_read_are_refused_or_decided_alike(String suite)
      throws IOException {
    int refused = 0;
    for (Case asked : CaseFiles.read(SharedCases.folder().resolve(suite).resolve("cases.jsonl"))) {
      PolicySet baseline = cases.policySet("baseline", "");
      PolicySet restricted = cases.policySet("restricted", "");
      for (Document document : PodSecurityCases.read(asked).documents()) {
        for (Document object : KubernetesRules.binding().open(document)) {
          var decision = restricted.evaluate(baseline.keep(object));
          boolean unread = decision.errors().stream()
              .map(EvaluationError::code)
              .anyMatch(ErrorCode.NOT_READ::equals);
          if (unread) {
            refused++;
            assertThat(decision.allowed()).isFalse();
          } else {
            assertSame(asked.id(), decision, restricted.evaluate(object));
          }
        }
      }
    }
    assertThat(refused).isPositive();
  }
}
