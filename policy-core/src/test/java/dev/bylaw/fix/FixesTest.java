package dev.bylaw.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.reader.NodeWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fixes that were made one by one for the same document, joined (L18). */
class FixesTest {
  @Test
  void a_parent_that_two_fixes_create_is_created_once() {
    FixResult result = apply(
        "{}",
        finding("a", add("/context", "{\"runAsNonRoot\": true}")),
        finding("b", add("/context", "{\"profile\": {\"type\": \"RuntimeDefault\"}}")));
    assertMended(
        result,
        "{\"context\": {\"runAsNonRoot\": true, \"profile\": {\"type\": \"RuntimeDefault\"}}}");
  }

  @Test
  void an_explicit_null_is_created_over_as_what_is_missing() {
    FixResult result = apply(
        "{\"context\": null}",
        finding("a", replace("/context", "{\"a\": 1}")),
        finding("b", replace("/context", "{\"b\": 2}")));
    assertMended(result, "{\"context\": {\"a\": 1, \"b\": 2}}");
  }

  @Test
  void what_several_append_is_appended_once() {
    FixResult result = apply(
        "{}",
        finding("a", add("/drop", "[]"), add("/drop/-", "\"ALL\"")),
        finding("b", add("/drop", "[]"), add("/drop/-", "\"ALL\"")),
        finding("c", add("/drop", "[]"), add("/drop/-", "\"KILL\"")));
    assertMended(result, "{\"drop\": [\"ALL\", \"KILL\"]}");
  }

  @Test
  void removals_come_last_and_from_the_highest_index_down() {
    FixResult result = apply(
        "{\"add\": [\"a\", \"b\", \"c\", \"d\"]}",
        finding("a", remove("/add/0")),
        finding("b", remove("/add/2")),
        finding("c", add("/add/-", "\"e\"")),
        finding("d", remove("/add/2")));
    assertMended(result, "{\"add\": [\"b\", \"d\", \"e\"]}");
  }

  @Test
  void more_than_ten_removals_are_ordered_by_number() {
    Finding[] findings = new Finding[12];
    for (int i = 0; i < findings.length; i++) {
      findings[i] = finding("r" + i, remove("/l/" + i));
    }
    FixResult result = apply("{\"l\": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}", findings);
    assertMended(result, "{\"l\": [12]}");
  }

  @Test
  void two_values_for_one_path_are_both_left_out() {
    FixResult result = apply(
        "{\"a\": 1}",
        finding("a", replace("/a", "2")),
        finding("b", replace("/a", "3")),
        finding("c", add("/b", "4")));
    assertThat(result.conflicting()).extracting(Finding::rule).containsExactly("a", "b");
    assertMended(result, "{\"a\": 1, \"b\": 4}");
  }

  @Test
  void equal_values_for_one_path_agree() {
    FixResult result =
        apply("{\"a\": 1}", finding("a", replace("/a", "2")), finding("b", replace("/a", "2")));
    assertThat(result.conflicting()).isEmpty();
    assertMended(result, "{\"a\": 2}");
  }

  @Test
  void a_change_below_what_another_removes_or_replaces_is_a_conflict() {
    FixResult removed = apply(
        "{\"a\": {\"b\": 1}}", finding("a", remove("/a")), finding("b", replace("/a/b", "2")));
    assertThat(removed.applied()).isEmpty();
    FixResult replaced = apply(
        "{\"a\": {\"b\": 1}}",
        finding("a", replace("/a", "{\"c\": 1}")),
        finding("b", replace("/a/b", "2")));
    assertThat(replaced.applied()).isEmpty();
    assertMended(replaced, "{\"a\": {\"b\": 1}}");
  }

  @Test
  void a_removal_inside_of_another_is_no_conflict() {
    FixResult result = apply(
        "{\"a\": {\"b\": 1}, \"c\": 1}", finding("a", remove("/a")), finding("b", remove("/a/b")));
    assertThat(result.conflicting()).isEmpty();
    assertMended(result, "{\"c\": 1}");
  }

  private static FixResult apply(String document, Finding... findings) {
    Node root = Policies.json(document);
    FixResult result = Fixes.apply(root, List.of(findings));
    assertThat(patched(root, result.patch())).isEqualTo(NodeWriter.json(result.root()));
    return result;
  }

  private static String patched(Node root, List<PatchOperation> patch) {
    try {
      return NodeWriter.json(JsonPatch.apply(root, patch));
    } catch (PatchException unfitting) {
      throw new AssertionError(unfitting);
    }
  }

  private static void assertMended(FixResult result, String expected) {
    assertThat(JsonEquality.equal(result.root(), Policies.json(expected)))
        .as("%s", result.root())
        .isTrue();
  }

  private static Finding finding(String rule, PatchOperation... fix) {
    return new Finding(
        rule, rule, Severity.MEDIUM, Action.FIX, "message", Place.ROOT, List.of(fix));
  }

  private static PatchOperation add(String path, String value) {
    return new PatchOperation.Add(path, Policies.json(value));
  }

  private static PatchOperation replace(String path, String value) {
    return new PatchOperation.Replace(path, Policies.json(value));
  }

  private static PatchOperation remove(String path) {
    return new PatchOperation.Remove(path);
  }
}
