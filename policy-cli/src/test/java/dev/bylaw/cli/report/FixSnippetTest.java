package dev.bylaw.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.decision.PatchOperation.Add;
import dev.bylaw.decision.PatchOperation.Remove;
import dev.bylaw.decision.PatchOperation.Replace;
import dev.bylaw.document.Node;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FixSnippetTest {
  private static final Node POD = yaml("""
      spec:
        hostNetwork: true
        containers:
          - name: a
            securityContext:
              capabilities: { drop: [CHOWN], add: [SYS_TIME, KILL] }
          - name: b
        volumes: [ { name: v } ]
      """);

  @Test
  void a_value_stands_below_its_keys() {
    assertThat(render(new Replace("/spec/hostNetwork", yaml("false"))))
        .containsExactly("spec:", "  hostNetwork: false");
  }

  @Test
  void what_is_in_a_list_is_shown_below_its_element() {
    assertThat(render(new Add("/spec/containers/1/securityContext", yaml("{privileged: false}"))))
        .containsExactly("in spec.containers[1]", "  securityContext:", "    privileged: false");
  }

  @Test
  void parents_and_values_become_one_piece() {
    assertThat(render(
            new Add("/spec/containers/1/securityContext", yaml("{}")),
            new Add("/spec/containers/1/securityContext/capabilities", yaml("{}")),
            new Add("/spec/containers/1/securityContext/capabilities/drop", yaml("[ALL]"))))
        .containsExactly(
            "in spec.containers[1]",
            "  securityContext:",
            "    capabilities:",
            "      drop:",
            "        - ALL");
  }

  @Test
  void an_added_element_is_marked_as_added() {
    assertThat(
            render(new Add("/spec/containers/0/securityContext/capabilities/drop/-", yaml("ALL"))))
        .containsExactly(
            "in spec.containers[0]",
            "  securityContext:",
            "    capabilities:",
            "      drop:  # add to the list",
            "        - ALL");
  }

  @Test
  void removals_name_the_place() {
    assertThat(render(
            new Remove("/spec/containers/0/securityContext/capabilities/add/1"),
            new Remove("/spec/volumes/0")))
        .containsExactly(
            "remove spec.containers[0].securityContext.capabilities.add[1]",
            "remove spec.volumes[0]");
  }

  @Test
  void keys_and_texts_are_quoted_where_they_would_be_taken_for_something_else() {
    assertThat(render(
            new Add("/metadata/labels/app.kubernetes.io~1name", yaml("'true'")),
            new Add("/metadata/labels/on", yaml("\"1.30\""))))
        .containsExactly(
            "metadata:",
            "  labels:",
            "    app.kubernetes.io/name: \"true\"",
            "    \"on\": \"1.30\"");
  }

  private static List<String> render(PatchOperation... fix) {
    return FixSnippet.render(POD, List.of(fix));
  }

  private static Node yaml(String text) {
    return DocumentReader.yaml(SourceText.of("test", text), Limits.DEFAULT)
        .documents()
        .get(0)
        .root();
  }
}
