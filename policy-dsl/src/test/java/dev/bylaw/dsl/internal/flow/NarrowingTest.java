package dev.bylaw.dsl.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions show of paths, and where. */
class NarrowingTest {
  private static Checked check(String statements) {
    return Checked.declarations("""
        type Point { x: int, y: int? }
        extern fn asked(name: string): string?
        fn text(s: string): bool = s != ""
        rule r(either: int | string, key: string) on Role | ClusterRole | Pod as o was old
            when o is Pod {
          for c in o.spec.containers {
            let image = c.image
            let first = o.spec.initContainers[0]
        """ + statements + "\n} }");
  }

  /** Each use needs a present string. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\'',
      value = {
        "c.image is present && text(c.image) == true ~ c.image < \"a\"",
        "c.image is present                ~ c.image < \"a\"",
        "image is present                  ~ image < \"a\"",
        "!(c.image is absent)              ~ c.image < \"a\"",
        "c.image == \"a\"                  ~ c.image < \"a\"",
        "\"a\" == c.image                  ~ c.image < \"a\"",
        "c.image == c.name                 ~ c.image < \"a\"",
        "!(c.image != \"a\")               ~ c.image < \"a\"",
        "c.image in {\"a\"}                ~ c.image < \"a\"",
        "c.image.startsWith(\"a\") == true ~ c.image < \"a\"",
        "image(c.image).tag == \"a\"       ~ c.image < \"a\"",
        "c.resources.limits[\"cpu\"] is present ~ c.resources.limits[\"cpu\"] < \"1\"",
        "c.resources.limits[key] is present ~ c.resources.limits[key] < \"1\"",
        "c.command[0] is present           ~ c.command[0] < \"a\"",
        "first.image is present            ~ first.name < first.image",
        "c.securityContext.privileged is present ~ c.securityContext.privileged",
        "c.image is present && c.started is present ~ c.started < \"2026-01-01T00:00:00Z\" && c.image < \"a\"",
        "(c.image is present && c.name == \"a\") || c.image == \"b\" ~ c.image < \"a\"",
        "either is int                     ~ either < 1",
        "!(either is int)                  ~ either < \"a\"",
        "either is string                  ~ either < \"a\"",
        "c.config is Point                 ~ c.config.x < 1",
        "c.config is list<json>            ~ any j in c.config: j is int",
        "c.config[\"a\"] is int            ~ c.config[\"a\"] < 1",
        "old is Pod                        ~ old.spec.nodeName == \"a\"",
      })
  void holds_where_the_condition_does(String condition, String use) {
    assertThat(
            check("if " + condition + " { deny if " + use + " message \"m\" }").errors())
        .as("in a branch")
        .isEmpty();
    assertThat(
            check("deny if (" + condition + ") && (" + use + ") message \"m\"").errors())
        .as("behind &&")
        .isEmpty();
    assertThat(
            check("deny if !(" + condition + ") || (" + use + ") message \"m\"").errors())
        .as("behind ||")
        .isEmpty();
    assertThat(check("deny if if " + condition + " then " + use + " else false message \"m\"")
            .errors())
        .as("in a conditional")
        .isEmpty();
    assertThat(check("for d in [1] where " + condition + " { deny if " + use + " message \"m\" }")
            .errors())
        .as("behind where")
        .isEmpty();
    assertThat(
            check("if " + condition + " { } deny if " + use + " message \"m\"").errors())
        .as("never in following statements")
        .isNotEmpty();
    assertThat(check("if " + condition + " { } else { deny if " + use + " message \"m\" }")
            .errors())
        .as("nor in the other branch")
        .isNotEmpty();
  }

  @Test
  void reaches_message_at_and_fix_of_a_finding() {
    assertThat(check("""
        deny if c.image is present message c.image
        require c.image is absent message c.image
        deny if either is int message "${either + 1}" fix c.image = "a"
        """).errors()).isEmpty();
    assertThat(check("require c.image is present message c.image").errors())
        .containsExactly("B0202 c.image");
  }

  @Test
  void does_not_hold_for_calls() {
    assertThat(check("deny if asked(key) is present && asked(key) < \"a\" message \"m\"")
            .errors())
        .containsExactly("B0202 asked(key)");
  }

  @Test
  void alternatives_of_a_disjunction_are_joined() {
    assertThat(check("if either is int || either is string { deny if either < 1 message \"m\" }")
            .errors())
        .containsExactly("B0207 <");
  }

  @Test
  void what_a_union_is_reads_it_anew() {
    Checked checked = check("deny if o is Pod && either is int && either < 1 message \"m\"");
    assertThat(checked.errors()).isEmpty();
  }

  @Test
  void the_last_of_a_chain_of_tests_needs_no_other_form() {
    assertThat(check("""
        if either is int { deny if either < 1 message "m" }
        else if either is string { deny if either < "a" message "m" }
        """).diagnostics()).noneMatch(each -> each.contains("either"));
  }
}
