package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileResolverTest {
  private static final String PARENT = """
      name: parent
      rules:
      - use: "shop.images.*"
        with: { allowed: [ghcr.io] }
        severity: high
      - use: shop.limits.memory
        with: { ceiling: 4Gi, since: "1.20" }
        match: { namespaces: [prod] }
      - use: shop.limits.replicas
        as: few
        with: { max: 3 }
        action: warn
      """;

  private static RuleUse use(ResolvedProfile resolved, String instance) {
    assertThat(resolved.diagnostics()).isEmpty();
    return resolved.uses().stream()
        .filter(each -> each.instance().equals(instance))
        .findFirst()
        .orElseThrow();
  }

  private static String parameter(RuleUse use, String name) {
    return NodeWriter.json(
        Optional.ofNullable(use.parameters().get(name)).orElseThrow().node());
  }

  @Test
  void entries_give_rules_their_values() {
    ResolvedProfile resolved = Rules.resolve(PARENT, Map.of());
    assertThat(resolved.name()).isEqualTo("parent");
    assertThat(resolved.uses())
        .extracting(RuleUse::instance)
        .containsExactly("shop.images.registries", "shop.images.tags", "shop.limits.memory", "few");
    RuleUse registries = use(resolved, "shop.images.registries");
    assertThat(parameter(registries, "allowed")).isEqualTo("[\"ghcr.io\"]");
    assertThat(registries.severity()).isEqualTo(Severity.HIGH);
    assertThat(registries.action()).isEqualTo(Action.DENY);
    assertThat(use(resolved, "shop.images.tags").parameters()).isEmpty();
    assertThat(use(resolved, "few").action()).isEqualTo(Action.WARN);
    assertThat(use(resolved, "few").rule().id()).isEqualTo("shop.limits.replicas");
  }

  @Test
  void row18_an_override_merges_parameters_replaces_the_rest_and_is_listed_as_weaker() {
    String child = """
        name: child
        extends: parent
        rules:
        - use: shop.limits.memory
          with: { ceiling: 8Gi }
          match: { namespaces: [dev] }
          override: true
        - use: shop.limits.replicas
          as: few
          action: audit
          severity: low
          exclude: { namespaces: [kube-system] }
          override: true
        - use: shop.images.tags
          action: disabled
          override: true
        - use: shop.limits.replicas
          with: { max: 9 }
        """;
    ResolvedProfile resolved = Rules.resolve(child, Map.of("parent", PARENT));
    RuleUse memory = use(resolved, "shop.limits.memory");
    assertThat(parameter(memory, "ceiling")).isEqualTo("\"8Gi\"");
    assertThat(parameter(memory, "since")).isEqualTo("\"1.20\"");
    assertThat(memory.match().get(0).namespaces()).containsExactly("dev");
    assertThat(memory.weakenings()).containsExactly("match replaced", "parameter ceiling changed");
    RuleUse few = use(resolved, "few");
    assertThat(few.action()).isEqualTo(Action.AUDIT);
    assertThat(few.weakenings())
        .containsExactly(
            "action audit instead of warn", "severity low instead of medium", "exclude replaced");
    assertThat(use(resolved, "shop.limits.replicas").weakenings()).isEmpty();
    assertThat(resolved.disabled())
        .extracting(RuleUse::instance, RuleUse::weakenings)
        .containsExactly(tuple("shop.images.tags", List.of("disabled")));
    assertThat(resolved.uses()).hasSize(4);
  }

  @Test
  void a_disabled_rule_is_enabled_again_by_an_action() {
    String child = """
        name: child
        extends: middle
        rules: [{ use: shop.images.tags, action: warn, override: true }]
        """;
    String middle = """
        name: middle
        extends: parent
        rules: [{ use: shop.images.tags, action: disabled, override: true }]
        """;
    ResolvedProfile resolved = Rules.resolve(child, Map.of("parent", PARENT, "middle", middle));
    assertThat(use(resolved, "shop.images.tags").action()).isEqualTo(Action.WARN);
    assertThat(resolved.disabled()).isEmpty();
  }

  @Test
  void a_profile_may_be_nothing_but_its_parent() {
    ResolvedProfile resolved =
        Rules.resolve("name: child\nextends: parent\n", Map.of("parent", PARENT));
    assertThat(resolved.uses()).hasSize(4);
  }

  @Test
  void parents_are_files_beside_the_profile_and_cycles_are_errors(@TempDir Path folder)
      throws IOException {
    Path child = Files.writeString(folder.resolve("child.yaml"), "name: c\nextends: base/p.yaml\n");
    Files.createDirectory(folder.resolve("base"));
    Path parent = Files.writeString(folder.resolve("base").resolve("p.yaml"), PARENT);
    ProfileChain chain = ProfileChain.read(child, Map.of());
    assertThat(chain.profiles()).extracting(Profile::name).containsExactly("parent", "c");

    Files.writeString(parent, "name: p\nextends: ../child.yaml\n");
    assertThat(ProfileChain.read(child, Map.of()).diagnostics())
        .extracting(each -> each.code().code())
        .containsExactly("B0517");
    assertThat(ProfileChain.read(folder.resolve("none.yaml"), Map.of()).diagnostics())
        .extracting(each -> each.code().code())
        .containsExactly("B0516");
    assertThat(ProfileChain.read(
                SourceText.of("self", "name: s\nextends: self\n"),
                Map.of("self", SourceText.of("self", "")))
            .diagnostics())
        .extracting(each -> each.code().code())
        .containsExactly("B0517");
  }

  @Test
  void row14_fields_of_a_block_are_kept_together_and_blocks_apart() {
    String text = """
        name: p
        rules:
        - use: shop.images.tags
          match: [{ kinds: [Pod], operations: [create] }, { names: ["x*"] }]
          exclude: { kinds: [Pod], namespaces: [kube-system] }
        """;
    RuleUse use = use(Rules.resolve(text, Map.of()), "shop.images.tags");
    assertThat(use.match()).hasSize(2);
    assertThat(use.match().get(0).kinds()).containsExactly("Pod");
    assertThat(use.match().get(0).operations()).hasSize(1);
    assertThat(use.match().get(1).names()).containsExactly("x*");
    assertThat(use.exclude()).hasSize(1);
    assertThat(use.exclude().get(0).namespaces()).containsExactly("kube-system");
  }
}
