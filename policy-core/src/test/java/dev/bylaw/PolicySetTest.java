package dev.bylaw;

import static dev.bylaw.internal.evaluate.Tree.bool;
import static dev.bylaw.internal.evaluate.Tree.deny;
import static dev.bylaw.internal.evaluate.Tree.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The builder: profiles, selectors, and everything that keeps a set from being built. */
class PolicySetTest {
  private static final String BUNDLED = """
      name: strict
      rules:
        - use: "test.*"
        - use: test.b
          action: warn
          override: true
      """;

  private final ProgramLibrary library = ProgramLibrary.of(
      Policies.on(type("Document"))
          .rule("a", deny(bool(true), "a"))
          .rule("b", deny(bool(true), "b"))
          .library()
          .program(),
      Optional.empty(),
      Map.of("strict", SourceText.of("strict.yaml", BUNDLED)));

  private static Decision decide(PolicySet policies) {
    return policies.evaluate(Policies.request(Policies.json("{}")));
  }

  @Test
  void a_bundled_profile_says_what_rules_do() throws Exception {
    PolicySet policies = PolicySet.builder().add(library).profile("strict").build();
    assertThat(policies.rules())
        .extracting(RuleInstance::name, RuleInstance::action)
        .containsExactly(tuple("test.a", Action.DENY), tuple("test.b", Action.WARN));
    assertThat(decide(policies).findings())
        .extracting(Finding::action)
        .containsExactly(Action.DENY, Action.WARN);
    assertThat(decide(policies).policySet()).isEqualTo(policies.digest());
  }

  @Test
  void a_file_extends_a_bundled_profile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, """
        name: mine
        extends: strict
        rules:
          - use: test.a
            action: disabled
            override: true
        """);
    PolicySet policies = PolicySet.builder().add(library).profile(file).build();
    assertThat(decide(policies).findings()).extracting(Finding::rule).containsExactly("test.b");
  }

  @Test
  void rules_that_the_profile_names_are_not_used_as_written() throws Exception {
    PolicySet policies =
        PolicySet.builder().add(library).asWritten(library).profile("strict").build();
    assertThat(decide(policies).findings())
        .extracting(Finding::rule, Finding::action)
        .containsExactly(tuple("test.a", Action.DENY), tuple("test.b", Action.WARN));
  }

  @Test
  void selectors_keep_some_rules() throws Exception {
    PolicySet policies =
        PolicySet.builder().add(library).profile("strict").select("*.b").build();
    assertThat(decide(policies).findings()).extracting(Finding::rule).containsExactly("test.b");
  }

  @Test
  void row12_a_selector_that_matches_nothing_is_an_error() {
    assertThat(problems(PolicySet.builder().add(library).profile("strict").select("tset.*")))
        .containsExactly("'tset.*' selects no rule");
    assertThat(problems(PolicySet.builder().add(library).profile("strict").select("cis:5.2.8")))
        .containsExactly("'cis:5.2.8' selects no rule");
  }

  @Test
  void row77_a_set_without_a_profile_does_not_build() {
    assertThat(problems(PolicySet.builder().add(library))).containsExactly("there is no profile");
  }

  @Test
  void a_profile_that_is_not_there_is_an_error() {
    assertThat(problems(PolicySet.builder().add(library).profile("stirct")))
        .containsExactly("no library brings a profile 'stirct'");
    assertThat(problems(PolicySet.builder().add(library).profile(Path.of("no-such.yaml"))))
        .hasSize(1)
        .first()
        .asString()
        .contains("no-such.yaml");
  }

  @Test
  void all_that_is_wrong_is_told_at_once(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, """
        name: mine
        rules:
          - use: test.c
          - use: test.a
            with: { limit: 1 }
        """);
    assertThat(problems(PolicySet.builder().add(library).profile(file).select("x")))
        .hasSize(3);
  }

  private static List<String> problems(PolicySetBuilder builder) {
    ConfigurationException wrong =
        catchThrowableOfType(ConfigurationException.class, builder::build);
    assertThat(wrong).as("nothing was wrong").isNotNull();
    assertThat(wrong).hasMessageContaining("error[");
    return wrong.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void a_set_serves_many_threads() throws Exception {
    PolicySet policies = PolicySet.builder().add(library).profile("strict").build();
    ConcurrentLinkedQueue<Decision> decisions = new ConcurrentLinkedQueue<>();
    IntStream.range(0, 1000).parallel().forEach(i -> decisions.add(decide(policies)));
    assertThat(decisions).hasSize(1000).containsOnly(decide(policies));
  }
}
