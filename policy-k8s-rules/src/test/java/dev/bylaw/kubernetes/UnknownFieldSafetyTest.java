package dev.bylaw.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.UnknownField;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Document;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an embedder learns of input that is newer than the types. */
class UnknownFieldSafetyTest {
  private static PolicySet policies(String kubernetes) {
    try {
      return PolicySet.builder()
          .add(KubernetesRules.library())
          .profile("restricted")
          .constant("kubernetes", kubernetes)
          .build();
    } catch (ConfigurationException e) {
      throw new AssertionError(e);
    }
  }

  private static Request request(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    List<Document> documents =
        DocumentReader.yaml("test.yaml", bytes, Limits.DEFAULT).documents();
    return Request.of(documents.get(0));
  }

  @Test
  void row38_unknown_fields_are_found_when_asked_for_and_decide_nothing() {
    Request pod = request("""
        apiVersion: v1
        kind: Pod
        spec: { containers: [], fromTheFuture: 1, HostNetwork: true }
        """);
    PolicySet policies = policies("1.37");

    List<UnknownField> unknown = policies.unknownFields(pod);

    assertThat(unknown)
        .extracting(each -> each.place().toPointer())
        .containsExactly("/spec/fromTheFuture", "/spec/HostNetwork");
    assertThat(unknown)
        .extracting(UnknownField::meant)
        .extracting(each -> each.orElse(""))
        .containsExactly("", "hostNetwork");
    assertThat(policies.evaluate(pod).findings())
        .noneMatch(each -> each.place().toString().contains("ostNetwork"));
  }

  @Test
  void row38_kinds_and_versions_that_are_not_known_are_in_the_decision() {
    Request kind = request("{ apiVersion: apps/v1, kind: SwarmSet }");
    Decision decision = policies("1.37").evaluate(kind);
    assertThat(decision.allowed()).isFalse();
    assertThat(decision.errors())
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo(ErrorCode.UNKNOWN_KIND))
        .satisfies(each -> assertThat(each.message()).contains("1.11 to 1.37"));

    Request foreign = request("{ apiVersion: new.example.com/v1, kind: Thing, a: 1 }");
    assertThat(policies("1.37").evaluate(foreign).checked()).isFalse();
    assertThat(policies("1.37").unknownFields(foreign)).isEmpty();
    assertThat(policies("1.37").unknownFields(kind)).isEmpty();
  }

  @Test
  void row38_a_cluster_that_is_newer_than_the_types_is_warned_of() {
    assertThat(policies("1.99").warnings())
        .extracting(each -> each.code().code())
        .containsExactly("B0594");
    assertThat(policies("1.37").warnings()).isEmpty();
    assertThat(policies("v1.37.12").warnings()).isEmpty();
    assertThat(KubernetesRules.binding().versions())
        .extracting(Object::toString)
        .startsWith("1.11")
        .endsWith("1.37");
  }
}
