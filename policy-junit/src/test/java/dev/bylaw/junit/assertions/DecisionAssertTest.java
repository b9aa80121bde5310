package dev.bylaw.junit.assertions;

import static dev.bylaw.junit.assertions.PolicyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.Severity;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Assertions on decisions, met and failed. */
final class DecisionAssertTest {
  private static final String POLICY = """
      package shop

      import k8s.pods.{ Workload, containers }

      /// Images come from our registry.
      /// Others are not scanned. Push the image there.
      @severity(high)
      rule registry on Workload as pod {
        for c in containers(pod.spec) where c.image is present {
          require image(c.image).registry == "registry.example.com"
            message "${c.image} is from elsewhere"
        }
      }

      /// Pods say which account they use.
      /// The default account is shared. Name one.
      rule account on Workload as pod {
        require pod.spec.serviceAccountName is present
          message "it uses the account of everybody"
          fix pod.spec.serviceAccountName = "shop"
      }
      """;

  private static final String PROFILE = """
      name: shop
      rules:
        - use: shop.registry
        - use: shop.account
          as: own-account
          action: warn
      """;

  private static final PolicySet POLICIES = policies();

  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p, namespace: shop }
      spec:
        containers:
          - { name: a, image: "registry.example.com/a:1" }
          - { name: b, image: "nginx:1.27" }
      """;

  private static final String GOOD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p }
      spec: { serviceAccountName: a, containers: [ { name: a, image: "registry.example.com/a:1" } ] }
      """;

  private static final String UNREADABLE = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p }
      spec: { serviceAccountName: a, containers: [ { name: a, image: "no image!" } ] }
      """;

  private static final String SERVICE = """
      apiVersion: v1
      kind: Service
      metadata: { name: s }
      """;

  private static PolicySet policies() {
    try {
      Library own = Bylaw.check(
              List.of(SourceText.of("shop.bylaw", POLICY)),
              CompileOptions.of(List.of(KubernetesRules.library())))
          .orThrow();
      return PolicySet.builder()
          .add(KubernetesRules.library(), own)
          .profile(ProfileChain.read(SourceText.of("shop.yaml", PROFILE), Map.of())
              .profiles()
              .get(0))
          .build();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Decision decide(String yaml) {
    return POLICIES.evaluate(DocumentReader.yaml(SourceText.of("pod.yaml", yaml), Limits.DEFAULT)
        .documents()
        .get(0));
  }

  private static void assertFails(ThrowingCallable assertion, String expected) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(expected);
  }

  @Test
  void what_rules_find_is_asserted_one_after_another() {
    assertThat(decide(POD))
        .denies("shop.registry")
        .at("spec.containers[1].image")
        .withMessage("nginx:1.27 is from elsewhere")
        .withMessageContaining("nginx")
        .withSeverity(Severity.HIGH)
        .withoutFix()
        .times(1)
        .warns("account")
        .at("/spec/serviceAccountName")
        .withFix()
        .withFix("[{op: add, path: /spec/serviceAccountName, value: shop}]")
        .and()
        .deniesOnly("registry")
        .hasNoErrors();
    assertThat(decide(POD)).warns("own-account");
  }

  @Test
  void an_object_that_may_pass_is_allowed() {
    assertThat(decide(GOOD)).allows().hasNoFindings().hasNoErrors().hasNoFindingOf("registry");
    assertThat(decide(SERVICE)).isNotAsked();
    assertThat(decide(UNREADABLE)).hasError(ErrorCode.UNPARSABLE).hasNoFindingOf("account");
  }

  @Test
  void a_failure_lists_everything_that_the_policies_say() {
    assertFails(() -> assertThat(decide(POD)).allows(), """
        Expecting
          v1 Pod shop/p
        to be allowed
        but the policies say:
          warn shop.account (own-account) at spec.serviceAccountName, medium: it uses the account of everybody
            fix [{"op":"add","path":"/spec/serviceAccountName","value":"shop"}]
          deny shop.registry at spec.containers[1].image, high: nginx:1.27 is from elsewhere""");
    assertFails(() -> assertThat(decide(GOOD)).denies("registry").at("spec"), """
        Expecting
          v1 Pod default/p
        to be denied by registry
        but the policies say nothing; of the rules, 2 are on it""");
  }

  @Test
  void a_finding_must_have_all_that_is_asserted_of_it() {
    assertThatThrownBy(() -> assertThat(decide(POD))
            .as("the shop")
            .denies("registry")
            .at("spec.containers[0].image"))
        .hasMessageContaining("[the shop]")
        .hasMessageContaining(
            "to be denied by registry at spec.containers[0].image\nbut the policies say:")
        .hasMessageContaining("spec.containers[1].image");
    assertThatThrownBy(() -> assertThat(decide(POD))
            .denies("registry")
            .at("spec.containers[1].image")
            .withSeverity(Severity.LOW))
        .hasMessageContaining(
            "to be denied by registry at spec.containers[1].image with the severity low");
    assertThatThrownBy(() -> assertThat(decide(POD)).denies("registry").withMessage("nginx"))
        .hasMessageContaining("with the message 'nginx'");
    assertThatThrownBy(
            () -> assertThat(decide(POD)).denies("registry").withMessageContaining("apache"))
        .hasMessageContaining("with a message that contains 'apache'");
    assertThatThrownBy(() -> assertThat(decide(POD)).denies("registry").withFix())
        .hasMessageContaining("to be denied by registry with a fix");
    assertThatThrownBy(() -> assertThat(decide(POD)).warns("account").withoutFix())
        .hasMessageContaining("to be warned of by account without a fix");
    assertThatThrownBy(() -> assertThat(decide(POD)).warns("account").withFix("[]"))
        .hasMessageContaining("with the fix []");
    assertThatThrownBy(() -> assertThat(decide(POD)).denies("registry").times(2))
        .hasMessageContaining("to be denied by registry 2 times, not 1");
    assertThatThrownBy(() -> assertThat(decide(POD)).denies("registry").withFix("{"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_action_is_part_of_what_is_asserted() {
    assertThatThrownBy(() -> assertThat(decide(POD)).denies("account"))
        .hasMessageContaining("to be denied by account");
    assertThatThrownBy(() -> assertThat(decide(POD)).warns("registry"))
        .hasMessageContaining("to be warned of by registry");
    assertThatThrownBy(() -> assertThat(decide(POD)).audits("registry"))
        .hasMessageContaining("to be recorded by registry");
  }

  @Test
  void rules_that_are_missing_or_too_many_are_named() {
    assertThatThrownBy(() -> assertThat(decide(POD)).deniesOnly("account"))
        .hasMessageContaining(
            "to be denied by account alone; missing: account; not expected: shop.registry");
    assertThatThrownBy(() -> assertThat(decide(POD)).hasNoFindingOf("registry"))
        .hasMessageContaining("to have no finding of registry");
    assertThatThrownBy(() -> assertThat(decide(POD)).isNotAsked())
        .hasMessageContaining("to be asked by no rule, but 2 are on it");
  }

  @Test
  void an_object_that_no_rule_is_on_is_not_allowed() {
    assertFails(() -> assertThat(decide(SERVICE)).allows(), """
        Expecting
          v1 Service default/s
        to be allowed by at least one rule
        but no rule is on it, so that nothing was asked""");
  }

  @Test
  void errors_are_listed_too() {
    assertThatThrownBy(() -> assertThat(decide(UNREADABLE)).hasNoErrors())
        .hasMessageContaining(
            "to have no errors\nbut the policies say:\n  error B0603 in shop.registry at spec.containers[0].image: ");
    assertThatThrownBy(() -> assertThat(decide(UNREADABLE)).allows())
        .hasMessageContaining("to be allowed\nbut");
    assertThatThrownBy(() -> assertThat(decide(UNREADABLE)).hasError(ErrorCode.OVERFLOW))
        .hasMessageContaining("to have the error B0604");
    assertThatThrownBy(() -> assertThat(decide(POD)).hasNoFindings())
        .hasMessageContaining("to be allowed");
  }
}
