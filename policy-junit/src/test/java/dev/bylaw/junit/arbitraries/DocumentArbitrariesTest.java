package dev.bylaw.junit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.PolicySet;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** Documents made by chance, and how they shrink. */
final class DocumentArbitrariesTest {
  private static final int SIZE = 1000;

  private static Library policies() throws Exception {
    return Bylaw.compile(Path.of("src/test/policies/passing"), KubernetesRules.library());
  }

  private static Stream<Shrinkable<Document>> stream(Arbitrary<Document> documents, long seed) {
    return documents.generator(SIZE).stream(new Random(seed));
  }

  @Test
  void both_verdicts_of_a_rule_are_reached_with_the_constants_of_its_policies() throws Exception {
    Library own = policies();
    PolicySet set =
        PolicySet.builder().add(KubernetesRules.library(), own).asWritten(own).build();

    List<Boolean> denied = stream(DocumentArbitraries.kubernetes("v1 Pod", own), 1)
        .limit(300)
        .map(each -> set.evaluate(each.value()))
        .filter(each -> each.errors().isEmpty())
        .map(
            each -> each.findings().stream().anyMatch(f -> f.rule().equals("shop.images.registry")))
        .distinct()
        .toList();

    assertThat(denied).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void both_verdicts_of_the_bundled_rules_are_reached_without_policies_of_ones_own()
      throws Exception {
    PolicySet set =
        PolicySet.builder().add(KubernetesRules.library()).profile("baseline").build();

    assertThat(stream(DocumentArbitraries.kubernetes("apps/v1 Deployment"), 2)
            .limit(300)
            .map(each -> set.evaluate(each.value()))
            .map(Decision::allowed)
            .distinct())
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void the_same_seed_makes_the_same_documents() {
    Arbitrary<Document> pods = DocumentArbitraries.kubernetes("Pod");

    assertThat(texts(pods, 3)).isEqualTo(texts(pods, 3)).isNotEqualTo(texts(pods, 4));
  }

  private static List<String> texts(Arbitrary<Document> documents, long seed) {
    return stream(documents, seed)
        .limit(20)
        .map(each -> NodeWriter.yaml(each.value().root()))
        .toList();
  }

  @Test
  void each_step_of_shrinking_has_at_most_as_many_parts_and_there_is_an_end() {
    Shrinkable<Document> document = stream(DocumentArbitraries.kubernetes("apps/v1 Deployment"), 5)
        .findFirst()
        .orElseThrow();
    Optional<Shrinkable<Document>> next = Optional.of(document);
    while (next.isPresent()) {
      Shrinkable<Document> current = next.get();
      assertThat(current.shrink().limit(50))
          .allSatisfy(each -> assertThat(each.distance()).isLessThanOrEqualTo(current.distance()));
      document = current;
      next = current.shrink().findFirst();
    }
    assertThat(NodeWriter.yaml(document.value().root()).lines().count()).isLessThan(25);
  }

  @Test
  void types_that_policies_declare_are_made_too() throws Exception {
    Library own = Bylaw.check(
            List.of(SourceText.of("order.bylaw", """
                package shop.orders

                type Order { id: string, total: int, currency: string? }

                rule large on Order as o {
                  deny if o.total > 1000 message "it is large"
                }
                """)), CompileOptions.of(List.of()))
        .orThrow();
    PolicySet set = PolicySet.builder().add(own).asWritten(own).build();

    assertThat(stream(DocumentArbitraries.declared(own, "shop.orders.Order"), 6)
            .limit(300)
            .map(each -> set.evaluate(order(each.value())).allowed())
            .distinct())
        .containsExactlyInAnyOrder(true, false);
    assertThatThrownBy(() -> DocumentArbitraries.declared(own, "shop.orders.Ordr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the policies declare no type 'shop.orders.Ordr'; they have the packages"
            + " shop.orders");
  }

  private static Request order(Document document) {
    Request any = Request.of(document);
    return new Request(
        document, Optional.of("shop.orders.Order"), any.operation(), any.previous(), any.ambient());
  }

  @Test
  void a_kind_is_named_without_doubt() {
    assertThatThrownBy(() -> DocumentArbitraries.kubernetes("v1 Deployment"))
        .hasMessage(
            "Kubernetes has no kind 'v1 Deployment'; a kind is named as 'apps/v1 Deployment'");
    assertThatThrownBy(() -> DocumentArbitraries.kubernetes("PodSpec"))
        .hasMessage("Kubernetes has no kind 'PodSpec'; a kind is named as 'apps/v1 Deployment' or"
            + " 'Pod'");
    assertThatThrownBy(() -> DocumentArbitraries.kubernetes("Event"))
        .hasMessageStartingWith("several groups have a kind 'Event': ");
  }
}
